/** The headers of the feed and the script, for two servers. docs/server/ has complete settings with compression. */

/** For the `server` block of nginx. `Cache-Control` without `always`: a failure must not be kept for a year. */
export const nginxSettings = `# Put these into the server block of your host; "root" is the folder that holds feed.json.
# Add one add_header line to a location, and it needs all of them: nginx does not join lists.

location ~ ^/fairwire/\\d+\\.\\d+\\.\\d+/ {
    add_header Access-Control-Allow-Origin "*" always;
    add_header Cache-Control "public, max-age=31536000, immutable";
}

location ~ ^/images/ {
    add_header Access-Control-Allow-Origin "*" always;
    add_header Cache-Control "public, max-age=86400, stale-while-revalidate=604800";
}

location = /feed.json {
    types { }
    default_type "application/feed+json; charset=utf-8";
    add_header Access-Control-Allow-Origin "*" always;
    add_header Cache-Control "public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400";
}
`;

export const caddySettings = `# Change the name of the host and the folder that holds feed.json.
static.example.org {
	root * /srv/fairwire

	@versioned path_regexp ^/fairwire/\\d+\\.\\d+\\.\\d+/
	@images path /images/*
	@feed path /feed.json

	header Access-Control-Allow-Origin "*"
	header @versioned Cache-Control "public, max-age=31536000, immutable"
	header @images Cache-Control "public, max-age=86400, stale-while-revalidate=604800"
	header @feed Cache-Control "public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400"
	header @feed Content-Type "application/feed+json; charset=utf-8"

	encode gzip
	file_server

	# A failure must not be kept for a year.
	handle_errors {
		header Access-Control-Allow-Origin "*"
		header Cache-Control "no-store"
		respond "{err.status_text}" {err.status_code}
	}
}
`;
