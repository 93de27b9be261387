using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.People.SignIn;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.Authenticator;

/// <summary>Turns the authenticator app on once a first code proves that the phone has the key. The value is the recovery codes, shown once.</summary>
sealed class TurnOnHandler(MitoyenDb db, CurrentViewer current, AuthenticatorKeys keys, SetupKey setup, TimeProvider clock)
{
    public async Task<Outcome<string[]>> HandleAsync(AuthenticatorForm form, CancellationToken cancel)
    {
        if (setup.Open(form.SealedKey) is not { } key) return new SetupTooSlow();
        var account = await db.Set<Account>().SingleAsync(a => a.Id == current.Viewer.Account, cancel);
        if (TimeBasedCode.StepOf(key, form.Code!, clock.GetUtcNow().UtcDateTime) is not { } step || (account.HasAuthenticator && step <= account.LastCodeStep)) return new WrongCode();

        var codes = RecoveryCodes.New();
        account.TurnAuthenticatorOn(keys.Seal(key), step, codes);
        db.Note(new("authenticator-on", nameof(Account), account.Id.ToString(), null, null));
        await db.SaveChangesAsync(cancel);
        return codes.ToArray();
    }
}
