import type { Family } from '../support/family.js';

export const frames: Family = {
  name: 'frames, plug-ins, forms',
  html: [
    '<iframe src="javascript:parent.RUN"></iframe>',
    '<iframe srcdoc="<script>parent.RUN</script>"></iframe>',
    '<iframe src="CANARY"></iframe>',
    '<iframe src="data:text/html,<script>parent.RUN</script>" allow="camera"></iframe>',
    '<iframe onload=RUN></iframe><fencedframe></fencedframe><portal src="CANARY"></portal>',
    '<object data="javascript:RUN"></object><embed src="javascript:RUN">',
    '<object data="CANARY" type="text/html"></object><embed src="CANARY" type="text/html">',
    '<object classid="clsid:x" codebase="CANARY"><param name="src" value="CANARY"></object>',
    '<applet code="x" codebase="CANARY" archive="CANARY"></applet>',
    '<frameset onload=RUN><frame src="javascript:RUN"></frameset>',
    '<form action="javascript:RUN"><input type="password" name="p"><button>Send</button></form>',
    '<form action="CANARY" id=f><input type=submit formaction="javascript:RUN"></form><button form=f>x</button>',
    '<input type="image" src="CANARY" formaction="javascript:RUN">',
    '<isindex action="javascript:RUN" type=image>',
    '<button formaction="javascript:RUN" popovertarget="x" command="show-modal" commandfor="x">x</button>',
    '<textarea><img src=x onerror=RUN></textarea><select><option>x</option></select>',
    '<keygen autofocus onfocus=RUN><datalist><option value=RUN></datalist><output onclick=RUN>x</output>',
    '<dialog open onclose=RUN>x</dialog><div popover="auto" id="p">x</div><label for=p accesskey=x>x</label>',
    '<canvas onclick=RUN>x</canvas><meter value=1 onclick=RUN>x</meter><progress onclick=RUN></progress>',
    '<video controls><track src="CANARY" default><source src="CANARY"></video>',
  ],
};
