import type * as qrCodes from '../../share/qr-code.js';

export type QrCodes = typeof qrCodes;

export const loadQrCode = (): Promise<QrCodes> => import('../../share/qr-code.js');
