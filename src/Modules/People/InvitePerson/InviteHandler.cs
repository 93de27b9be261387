using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.People.MyAccount;
using Mitoyen.People.PasswordLinks;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.People.InvitePerson;

/// <summary>Gives somebody roles and writes to them: a link to choose a password, or word of the new role when they have an account already.</summary>
sealed class InviteHandler(MitoyenDb db, PartnershipScope scope, LocalClock clock, CurrentViewer viewer, ITerritory territory, PasswordLinkSender sender, PublicAddress address, Outbox outbox)
{
    public async Task<Outcome<AccountId>> HandleAsync(InviteForm form, CancellationToken cancel)
    {
        var folded = EmailAddress.Fold(form.Email!);
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.FoldedEmail == folded, cancel);
        if (account is not null && await db.Set<HeldGrant>().AnyAsync(g => g.AccountId == account.Id, cancel)) return new AlreadyHere();

        var partnership = (await territory.PartnershipAsync(cancel))?.Name ?? "votre partenariat";
        if (account is null) db.Add(account = new Account(AccountId.New(), form.Name!.Trim(), form.Email!.Trim(), clock.NowAt));
        foreach (var grant in form.Grants)
            db.Add(new HeldGrant(GrantId.New(), scope.Required, account.Id, grant.Role, grant.Scope, grant.ScopeId, clock.Today));
        if (account.PasswordHash.Length == 0) await sender.InviteAsync(account, viewer.Viewer.Name, partnership, cancel);
        else outbox.Add(account.Email, $"Un rôle dans {partnership}", AccountMail.RoleGiven(account.Name, viewer.Viewer.Name, partnership, address.Link("/")));
        await db.SaveChangesAsync(cancel);
        return account.Id;
    }
}
