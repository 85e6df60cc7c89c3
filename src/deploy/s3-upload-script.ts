/** Uploads by the list, in its order, with the AWS command line; then removes what is no more. */
export const s3UploadScript = `#!/bin/sh
# Written by the build: uploads the site to an S3 bucket.
#   sh _site/_deploy/s3-upload.sh BUCKET
# Needs the AWS command line (https://aws.amazon.com/cli/), signed in.
set -eu
if [ $# -ne 1 ]; then
  echo "Unexpected number of words, expected the bucket: sh $0 BUCKET" >&2
  exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
site=$(dirname "$here")
to="s3://$1/$(cat "$here/s3-prefix.txt")"
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
tab=$(printf '\\t')

# One folder for each kind of object, in the order of the list, and one with all of them.
while IFS="$tab" read -r key file type cache encoding redirect; do
  kind=$(grep -nxF "$type$tab$cache$tab$encoding" "$stage/kinds" 2>/dev/null | cut -d: -f1 || true)
  if [ "$file" != - ] && [ -z "$kind" ]; then
    printf '%s\\t%s\\t%s\\n' "$type" "$cache" "$encoding" >> "$stage/kinds"
    kind=$(wc -l < "$stage/kinds" | tr -d ' ')
  fi
  mkdir -p "$stage/all/$(dirname "$key")"
  if [ "$file" = - ]; then
    : > "$stage/all/$key"
    printf '%s\\t%s\\n' "$key" "$redirect" >> "$stage/redirects"
  else
    mkdir -p "$stage/$kind/$(dirname "$key")"
    cp -p "$site/$file" "$stage/$kind/$key"
    cp -p "$site/$file" "$stage/all/$key"
  fi
done < "$here/s3-objects.tsv"

kind=0
while IFS="$tab" read -r type cache encoding; do
  kind=$((kind + 1))
  set -- --content-type "$type" --cache-control "$cache"
  if [ "$encoding" != - ]; then set -- "$@" --content-encoding "$encoding"; fi
  aws s3 sync "$stage/$kind" "$to" --no-progress "$@"
done < "$stage/kinds"

if [ -f "$stage/redirects" ]; then
  bucket=\${to#s3://}
  prefix=\${bucket#*/}
  bucket=\${bucket%%/*}
  while IFS="$tab" read -r key redirect; do
    aws s3api put-object --bucket "$bucket" --key "$prefix$key" --content-type text/html \\
      --website-redirect-location "$redirect" > /dev/null
  done < "$stage/redirects"
fi

# Everything is there: now what the site no longer has may go.
aws s3 sync "$stage/all" "$to" --no-progress --size-only --delete
`
