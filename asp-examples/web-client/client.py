"""Sends dossiers, one on each line, to the API and prints one verdict per line as the answers come.

    python3 client.py dossiers.jsonl nouvelle-aquitaine-2026 http://127.0.0.1:8080
"""
import http.client
import json
import sys
import threading
import urllib.parse


def verdicts(file, call, server):
    """Answers about the dossiers of a file, in their order; neither the file nor the answer is ever in memory whole."""
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(server).netloc, timeout=60)
    connection.putrequest("POST", f"/api/v1/calls/{urllib.parse.quote(call)}/assess")
    for name, value in (("Content-Type", "application/x-ndjson"), ("Accept", "application/x-ndjson"), ("Transfer-Encoding", "chunked")):
        connection.putheader(name, value)
    connection.endheaders()

    def send():
        for line in file:
            connection.send(b"%X\r\n%s\r\n" % (len(line), line))
        connection.send(b"0\r\n\r\n")

    threading.Thread(target=send, daemon=True).start()  # answers come while dossiers still go
    with connection.getresponse() as answer:
        if answer.status != 200:
            sys.exit(json.load(answer)["detail"])
        yield from map(json.loads, answer)


if __name__ == "__main__":
    with open(sys.argv[1], "rb") as dossiers:
        for one in verdicts(dossiers, *sys.argv[2:4]):
            verdict = one.get("verdict")
            print(one.get("dossier", f"line {one.get('line')}"), verdict["eligibility"] if verdict else one["issues"][0]["code"], sep="\t")
