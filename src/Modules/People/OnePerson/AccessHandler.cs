using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.People.MyAccount;
using Mitoyen.People.PasswordLinks;
using Mitoyen.People.Sessions;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.People.OnePerson;

/// <summary>Opens, closes and repairs the access of a person who works for this partnership alone.</summary>
sealed class AccessHandler(MitoyenDb db, LocalClock clock, PartnershipScope scope, CurrentViewer viewer, ITerritory territory, PasswordLinkSender sender, SessionStore sessions, Outbox outbox)
{
    public async Task<Outcome<string>> HandleAsync(AccountId person, AccessAction action, CancellationToken cancel)
    {
        var grants = await db.Set<HeldGrant>().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).Where(g => g.AccountId == person).ToListAsync(cancel);
        if (grants.Any(g => g.PartnershipId != scope.Required && (g.To is null || g.To > clock.Today))) return new SharedElsewhere();
        if (person == viewer.Viewer.Account && action is AccessAction.Bar or AccessAction.Delete) return new NotYourself();
        if (action == AccessAction.Delete && grants.Any(g => g.To is null || g.To > clock.Today)) return new StillHasRoles();

        var account = await db.Set<Account>().SingleAsync(a => a.Id == person, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var said = await DoAsync(account, action, grants, cancel);
        await db.SaveChangesAsync(cancel);
        if (action is AccessAction.SignOutEverywhere or AccessAction.Bar) await sessions.CloseAllAsync(person, except: null, cancel);
        await transaction.CommitAsync(cancel);
        return said;
    }

    async Task<string> DoAsync(Account account, AccessAction action, List<HeldGrant> grants, CancellationToken cancel)
    {
        switch (action)
        {
            case AccessAction.InviteAgain:
                await sender.InviteAsync(account, viewer.Viewer.Name, (await territory.PartnershipAsync(cancel))?.Name ?? "votre partenariat", cancel);
                return "L’invitation repart ; l’ancien lien ne sert plus.";
            case AccessAction.RevokeInvitation:
                await sender.RevokeAsync(account, cancel);
                return "L’invitation est annulée.";
            case AccessAction.SendReset:
                await sender.ResetAsync(account, cancel);
                return "Un lien pour choisir un nouveau mot de passe est parti.";
            case AccessAction.TurnAuthenticatorOff:
                account.TurnAuthenticatorOff();
                outbox.Add(account.Email, "L’application d’authentification est retirée", AccountMail.AuthenticatorOff(account.Name));
                Note("authenticator-off", account);
                return "L’application d’authentification est retirée de ce compte.";
            case AccessAction.SignOutEverywhere:
                Note("session-revoked", account);
                return "Cette personne est déconnectée partout.";
            case AccessAction.Bar:
                account.Bar(clock.NowAt);
                return "L’accès de cette personne est fermé.";
            case AccessAction.Reopen:
                account.Reopen();
                Note("unlocked", account);
                return "L’accès de cette personne est rouvert.";
            default:
                await DeleteAsync(account, grants, cancel);
                return "Le compte est supprimé. Ce que la personne a fait reste, sous « compte supprimé ».";
        }
    }

    async Task DeleteAsync(Account account, List<HeldGrant> grants, CancellationToken cancel)
    {
        await db.Set<Session>().Where(s => s.AccountId == account.Id).ExecuteDeleteAsync(cancel);
        db.RemoveRange(await db.Set<PasswordLink>().Where(l => l.AccountId == account.Id).ToListAsync(cancel));
        db.RemoveRange(grants);
        db.Remove(account);
    }

    void Note(string verb, Account account) => db.Note(new(verb, nameof(Account), account.Id.ToString(), null, null));
}
