using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.People.MyAccount;
using Mitoyen.People.SignIn;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;

namespace Mitoyen.People.Authenticator;

/// <summary>With the password once more: new recovery codes (the value, shown once), or no authenticator app from now on (no codes).</summary>
sealed class KeepOrTurnOffHandler(MitoyenDb db, CurrentViewer current, PasswordProof proof, Outbox outbox)
{
    public async Task<Outcome<string[]>> HandleAsync(AuthenticatorForm form, CancellationToken cancel)
    {
        var account = await db.Set<Account>().SingleAsync(a => a.Id == current.Viewer.Account, cancel);
        if (await proof.AskAsync(account, form.Current, cancel) is { } refusal) return refusal;
        string[] codes = [];
        if (form.Action == AuthenticatorForm.TurnOff)
        {
            account.TurnAuthenticatorOff();
            outbox.Add(account.Email, "L’application d’authentification est retirée", AccountMail.AuthenticatorOff(account.Name));
        }
        else account.RenewRecoveryCodes(codes = [.. RecoveryCodes.New()]);
        db.Note(new(codes.Length == 0 ? "authenticator-off" : "recovery-codes-renewed", nameof(Account), account.Id.ToString(), null, null));
        await db.SaveChangesAsync(cancel);
        return codes;
    }
}
