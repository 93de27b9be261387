using Mitoyen.Kernel;
using Mitoyen.People.Domain;

namespace Mitoyen.People.SignIn;

/// <summary>Asks somebody who is signed in for their password again, before what a forgotten screen must not allow. Wrong answers count like those at the door.</summary>
sealed class PasswordProof(Attempts attempts, Passwords passwords, SignInEvents events)
{
    public async Task<Refusal?> AskAsync(Account account, string? password, CancellationToken cancel)
    {
        var counted = await attempts.CountAsync(account.Id, cancel);
        if (passwords.Fits(account, password ?? "") && counted)
        {
            await attempts.ForgetAsync(account.Id, cancel);
            return null;
        }
        await events.RefuseAsync(account.Id, cancel);
        return new WrongCurrentPassword();
    }
}
