"""A real SMTP server (Debian's python3-aiosmtpd) for the tests of the outbox.

smtp_server.py FOLDER PORT SECURITY CERTIFICATE KEY USER PASSWORD
Writes each message that it takes into FOLDER, says its port on standard output and ends when standard input closes.
SECURITY is none, starttls or tls. The recipient's name makes it misbehave: inconnu (550), occupe (451), lourd (552 after the text), coupe (takes the
message, then hangs up before the farewell), muet (never answers).
"""
import asyncio
import logging
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

folder, port, security, certificate, key, user, password = sys.argv[1:]
logging.disable(logging.CRITICAL)


class Taker:
    taken = 0
    cut = False

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        if name == "inconnu":
            return "550 5.1.1 No such user here"
        if name == "occupe":
            return "451 4.7.1 Greylisted, come back later"
        if name == "muet":
            await asyncio.sleep(3600)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        names = [address.split("@")[0] for address in envelope.rcpt_tos]
        if "lourd" in names:
            return "552 5.3.4 Message too big for system"
        self.taken += 1
        pathlib.Path(folder, f"{self.taken:04}.eml").write_bytes(envelope.content)
        self.cut = "coupe" in names
        return "250 OK: taken"

    async def handle_QUIT(self, server, session, envelope):
        if self.cut:
            server.transport.abort()
        return "221 Bye"


def tls():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


def known(server, session, envelope, mechanism, data):
    return AuthResult(handled=False, success=(data.login.decode(), data.password.decode()) == (user, password))


async def serve():
    taker, loop = Taker(), asyncio.get_running_loop()
    asks = {"authenticator": known, "auth_required": True, "auth_require_tls": False} if user else {}
    if security == "starttls":
        asks |= {"tls_context": tls(), "require_starttls": True}
    server = await loop.create_server(lambda: SMTP(taker, hostname="localhost", **asks), "127.0.0.1", int(port), ssl=tls() if security == "tls" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(serve())
