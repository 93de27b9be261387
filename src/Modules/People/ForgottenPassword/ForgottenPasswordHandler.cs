using Microsoft.EntityFrameworkCore;
using Mitoyen.People.Domain;
using Mitoyen.People.PasswordLinks;
using Mitoyen.People.SignIn;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.ForgottenPassword;

/// <summary>Sends a link to the owner of an address. The answer is the same, and takes as long, when nobody has an account there.</summary>
sealed class ForgottenPasswordHandler(MitoyenDb db, PasswordLinkSender sender, SignInEvents events)
{
    /// <summary>Longer than either case needs; the wall clock's, as a watcher measures it.</summary>
    static readonly TimeSpan AnswerTakes = TimeSpan.FromMilliseconds(300);

    public async Task HandleAsync(ForgottenPasswordForm form, CancellationToken cancel)
    {
        var answered = Task.Delay(AnswerTakes, cancel);
        var folded = EmailAddress.Fold(form.Email!);
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.FoldedEmail == folded && a.BarredAt == null && a.PasswordHash != "", cancel);
        if (account is not null && !await sender.HasJustSentAsync(account, cancel))
        {
            await events.EnterAsync(account.Id, cancel);
            await sender.ResetAsync(account, cancel);
        }
        db.Note(new("password-forgotten", nameof(Account), account?.Id.ToString() ?? "", null, null));
        await db.SaveChangesAsync(cancel);
        await answered;
    }
}
