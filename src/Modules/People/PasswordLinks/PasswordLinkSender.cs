using Microsoft.EntityFrameworkCore;
using Mitoyen.People.Domain;
using Mitoyen.People.MyAccount;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;

namespace Mitoyen.People.PasswordLinks;

/// <summary>Makes a link and puts its message beside it; an earlier link of the account is worth nothing any more. The caller saves.</summary>
sealed class PasswordLinkSender(MitoyenDb db, Outbox outbox, PublicAddress address, TimeProvider clock)
{
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(2);

    public async Task InviteAsync(Account account, string inviter, string partnership, CancellationToken cancel)
    {
        var token = await MakeAsync(account, PasswordLinkKind.Invitation, cancel);
        outbox.Add(account.Email, $"{inviter} vous invite à rejoindre Mitoyen", AccountMail.Invitation(account.Name, inviter, partnership, address.Link($"/invitation/{token}")), holdsSecret: true);
    }

    public async Task ResetAsync(Account account, CancellationToken cancel)
    {
        var token = await MakeAsync(account, PasswordLinkKind.Reset, cancel);
        outbox.Add(account.Email, "Choisir un nouveau mot de passe", AccountMail.Reset(account.Name, address.Link($"/mot-de-passe/{token}")), holdsSecret: true);
    }

    public async Task RevokeAsync(Account account, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var link in await db.Set<PasswordLink>().Where(l => l.AccountId == account.Id && l.UsedAt == null && l.RevokedAt == null).ToListAsync(cancel)) link.Revoke(now);
    }

    /// <summary>A mailbox is not flooded by somebody who presses the button again and again.</summary>
    public Task<bool> HasJustSentAsync(Account account, CancellationToken cancel)
    {
        var since = clock.GetUtcNow().UtcDateTime - Pause;
        return db.Set<PasswordLink>().AnyAsync(l => l.AccountId == account.Id && l.Kind == PasswordLinkKind.Reset && l.CreatedAt > since, cancel);
    }

    async Task<string> MakeAsync(Account account, PasswordLinkKind kind, CancellationToken cancel)
    {
        await RevokeAsync(account, cancel);
        var token = SecretToken.New();
        db.Add(new PasswordLink(PasswordLinkId.New(), account.Id, kind, SecretToken.HashOf(token), clock.GetUtcNow().UtcDateTime));
        return token;
    }
}
