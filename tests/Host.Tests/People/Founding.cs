using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Journal;
using Mitoyen.Platform.Mail;
using Mitoyen.Territory.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Mitoyen.Host.Tests.People;

/// <summary>Invented people for the tests of this folder.</summary>
static class Founding
{
    public const string Password = Story.Password;

    public static readonly Grant Administrator = new(Role.Administrator, GrantScope.Partnership, Guid.Empty);
    public static readonly Grant Officer = new(Role.Officer, GrantScope.Partnership, Guid.Empty);

    /// <summary>A partnership of the reference territory.</summary>
    public static async Task<PartnershipId> PartnershipAsync(MitoyenApp app, string name = "Bapaume et Bertincourt")
    {
        await using var scope = app.Scope();
        await scope.Get<IReferenceTerritory>().LoadAsync(ReferenceMemberships.WithoutTheMergerOf2013);
        return (await scope.Get<IPartnershipFounding>().FoundAsync(name, [ReferenceSirens.Bapaume, ReferenceSirens.Bertincourt], new DateOnly(2026, 1, 1))).Value;
    }

    public static async Task<AccountId> AddAsync(MitoyenApp app, PartnershipId partnership, string email, params Grant[] grants)
    {
        await using var scope = app.Scope(partnership);
        return (await scope.Get<IAccountFounding>().AddAsync("Odile Crépin", email, Password, grants)).Value;
    }

    public static async Task<Page> SignInAsync(Visitor visitor, string email, string password = Password)
    {
        var page = await visitor.GetPageAsync("/connexion");
        return await visitor.PostFormAsync(page, null, ("Posted.Email", email), ("Posted.Password", password));
    }

    public static async Task<List<JournalEntry>> JournalAsync(MitoyenApp app, string verb)
    {
        await using var scope = app.Scope();
        return await scope.Db.Set<JournalEntry>().Where(e => e.Verb == verb).OrderBy(e => e.Sequence).ToListAsync();
    }

    /// <summary>The path of the last link that a message to this address holds.</summary>
    public static async Task<string> LastLinkAsync(MitoyenApp app, string email)
    {
        await using var scope = app.Scope();
        var mail = await scope.Db.Set<OutgoingMail>().Where(m => m.To == email).OrderByDescending(m => m.QueuedAt).ThenByDescending(m => m.Id).FirstAsync();
        return new Uri(mail.Body.Split('\n').Last(l => l.StartsWith("http", StringComparison.Ordinal))).PathAndQuery;
    }
}
