"""A mail server for tests. How it treats a mail is said by whom the mail is to: busy@ and unknown@ are refused, slow@ waits, cut@ ends the connection once."""
import asyncio
import pathlib
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

port, folder, password = int(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]


class Handler:
    received = 0
    cut = set()

    async def handle_RCPT(self, server, session, envelope, address, options):
        who = address.split("@")[0]
        if who == "busy":
            return "451 4.7.1 Please come back later"
        if who == "unknown":
            return "550 5.1.1 Nobody of that name here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        who = envelope.rcpt_tos[0].split("@")[0]
        if who == "slow":
            await asyncio.sleep(60)
        Handler.received += 1
        part = folder / "part"
        part.write_bytes(envelope.content)
        part.rename(folder / f"{Handler.received:04}.eml")
        if who == "cut" and who not in Handler.cut:
            Handler.cut.add(who)
            server.transport.abort()
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    known = isinstance(data, LoginPassword) and data.login == b"pronet" and data.password.decode() == password
    return AuthResult(success=known, handled=False)


controller = Controller(
    Handler(), hostname="127.0.0.1", port=port, authenticator=authenticate, auth_required=bool(password), auth_require_tls=False)
controller.start()
print("ready", flush=True)
sys.stdin.read()
controller.stop()
