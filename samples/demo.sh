#!/usr/bin/env bash
# What jco is for, shown on the samples (`make demo`).
# usage: demo.sh PYTHON FOLDER   (PYTHON: one that has what jco runs on; FOLDER: where JSON and pages go)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

python=$1
out=$2
unset GITHUB_ACTIONS # a mistake on purpose is not a finding about a pull request

# show STATUS WORDS...: a command, what it prints, and the exit status that it must have.
show() {
    local wanted=$1 status=0
    shift
    printf '\n$ jco %s\n' "$*"
    "$python" -m validator "$@" 2>&1 || status=$?
    if [ "$status" != "$wanted" ]; then
        echo "The exit status is $status and should be $wanted." >&2
        exit 1
    fi
}

echo "
== 1. A finished annotation and its text: each quote is looked up, and each fact is traced to its words"
show 0 check samples/invented/isl-bwa-3.yaml
show 0 convert samples/invented/isl-bwa-3.yaml -o "$out" --quiet
json=$out/isl-bwa-joint-commission-3.json
echo "$json has $(grep -c '"kind": "quote"' "$json") quotes and $(grep -c '"kind": "fact"' "$json") facts with their places in the text, such as:"
grep -m 1 -A 6 '"kind": "quote"' "$json"

echo "
== 2. A draft with a wrong word in a quote and a field left blank: both are found"
show 1 check samples/misquoted.yaml

echo "
== 3. The annotation of a real release, as canonical JSON. The text of the release belongs to its publisher and is not
      kept in this repository: so jco says that these quotes were not checked."
show 0 convert samples/kor-mng-7.yaml -o "$out" --format concise
echo "One outcome in $out/kor-mng-jc-7.json:"
grep -B 5 -A 10 'Ways to simplify visas' "$out/kor-mng-jc-7.json"

echo "
== 4. What is missing, in each document and in the whole set"
show 0 report samples/kor-mng-7.yaml samples/misquoted.yaml

echo "
== 5. To read: each text with its quotes, beside what was made of them"
show 0 view samples/invented/isl-bwa-3.yaml samples/misquoted.yaml -o "$out/pages"
page=$(cd "$out/pages" && pwd)/index.html
echo "
Open in a browser:   file://${page// /%20}
Find more mistakes:  $python -m validator check samples/broken.yaml"
