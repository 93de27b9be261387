using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Requests.Contracts;
using Mitoyen.Territory.Contracts;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Host.Tests.Running;

/// <summary>Tells the <see cref="Story"/> through the contracts of the modules, as an installation would be made.</summary>
static class StoryTelling
{
    static readonly DateOnly Founded = new(2026, 1, 1);
    static readonly DateTime FirstMonday = new(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc);

    public static async Task<Story> TellAsync(MitoyenApp app)
    {
        await using (var scope = app.Scope()) await scope.Get<IReferenceTerritory>().LoadAsync(ReferenceMemberships.WithoutTheMergerOf2013);
        return new(
            await FoundAsync(app, "Bapaume et Bertincourt", ReferenceSirens.Bapaume, ReferenceSirens.Bertincourt, "exemple.test", "",
                ["Noé Delattre", "Line Carpentier", "Yves Ferré", "Odile Renard", "Sami Wacquez", "Rose Lemoine", "Ada Boulanger"]),
            await FoundAsync(app, $"Partenariat {Story.Secret}", "246200760", "200033579", "ailleurs.test", Story.Secret + " ",
                ["Luc Dhénin", "Zoé Caron", "Paul Évrard", "Inès Bailleul", "Max Tison", "Léa Pruvost", "Guy Masson"]));
    }

    static async Task<Partners> FoundAsync(MitoyenApp app, string name, string sirenA, string sirenB, string domain, string mark, string[] names)
    {
        await using var scope = app.Scope(label: "récit");
        var partnership = Done(await scope.Get<IPartnershipFounding>().FoundAsync(name, [sirenA, sirenB], Founded));
        var principals = await scope.Get<ITerritory>().PrincipalsAsync(Founded);
        var (a, b) = (principals.Single(p => p.Siren == sirenA).Id, principals.Single(p => p.Siren == sirenB).Id);
        var communes = await scope.Get<ITerritory>().MemberCommunesAsync(Founded);
        var ofA = communes.Where(c => c.Principal == a).Select(c => c.Commune).ToList();
        var (first, second) = (Named(ofA, "Sapignies") ?? ofA[0], Named(ofA, "Bihucourt") ?? ofA[1]);
        var third = communes.Where(c => c.Principal == b).Select(c => c.Commune).FirstOrDefault(c => c.Name == "Ytres") ?? ofA[2];

        async Task<Person> Add(int i, string address, Role role, GrantScope reach, Guid id)
        {
            var (person, email, grants) = (mark + names[i], $"{address}@{domain}", (Grant[])[new(role, reach, id)]);
            return new(Done(await scope.Get<IAccountFounding>().AddAsync(person, email, Story.Password, grants)), person, email, grants);
        }

        var officer = await Add(0, "officier", Role.Officer, GrantScope.Partnership, Guid.Empty);
        await AgreeAsync(scope, mark, a, b);
        var requests = Ask(mark, domain, a, b, [first.Id, second.Id, third.Id], names[0]);
        Done(await scope.Get<IRequests>().TakeOverAsync(requests));
        Done(await scope.Get<ITimeLedger>().TakeOverAsync(Work(mark, officer.Id, a, b, requests), closedBefore: null));
        await StoryCouncils.TellAsync(scope, mark, a, first.Id, officer.Id);
        await StoryRounds.TellAsync(scope, mark, a, b, [first.Id, second.Id, third.Id], officer.Id);
        return new(partnership, a, b, first.Id, second.Id, third.Id, officer,
            await Add(1, "elue.a", Role.Principal, GrantScope.Authority, a.Value), await Add(2, "elu.b", Role.Principal, GrantScope.Authority, b.Value),
            await Add(3, "mairie.1", Role.TownClerk, GrantScope.Commune, first.Id.Value), await Add(4, "mairie.2", Role.TownClerk, GrantScope.Commune, second.Id.Value),
            await Add(5, "mairie.3", Role.TownClerk, GrantScope.Commune, third.Id.Value), await Add(6, "admin", Role.Administrator, GrantScope.Partnership, Guid.Empty),
            [.. requests.Select(r => r.Id)], await scope.Get<IPersonalLinks>().CreateAsync(first.Id, mark + "Fanny Obert", $"fanny@{domain}"));
    }

    static async Task AgreeAsync(AppScope scope, string mark, AuthorityId a, AuthorityId b) => Done(await scope.Get<IAgreementFounding>().FoundAsync(new FoundedAgreement
    {
        Title = $"{mark}Convention de mise à disposition", Purpose = "Un poste numérique partagé.", Parties = [a, b], Employer = a,
        PersonStatus = PersonStatus.FixedTermAgent, LegalBasis = LegalBasis.ServicesInCommon,
        Deliberations = [new(a, "conseil communautaire", new(2025, 12, 1), "2025-61", new DateOnly(2025, 12, 3)), new(b, "conseil communautaire", new(2025, 12, 4), "2025-48", null)],
        SignedOn = new(2025, 12, 15), EffectiveOn = Founded,
        Keys = [new(Founded, new AllocationKey([new(a, 8_000), new(b, 2_000)]))],
        Job = new JobDescription([new(WorkKind.Support, 3_000), new(WorkKind.Development, 4_000), new(WorkKind.Advice, 2_000), new(WorkKind.Training, 1_000)], 3_500), Visits = new(13),
    }));

    static PastRequest[] Ask(string mark, string domain, AuthorityId a, AuthorityId b, CommuneId[] communes, string officer)
    {
        PastRequest Of(int day, string title, AuthorityId principal, CommuneId commune, bool accepted) => new(
            RequestId.New(), principal, commune, $"{mark}Fanny Obert", $"fanny@{domain}", mark + title, $"{mark}Depuis ce matin, sans rien avoir changé.", 2, FirstMonday.AddDays(day),
            accepted ? WorkKind.Support : null, Impact.OneService, Urgency.ThisWeek, null,
            accepted ? [new(FirstMonday.AddDays(day).AddHours(2), officer, RequestState.Accepted)] : [],
            accepted ? [new(FirstMonday.AddDays(day).AddHours(3), officer, $"{mark}Je passerai jeudi.", false), new(FirstMonday.AddDays(day).AddHours(3), officer, $"{mark}Penser au câble.", true)] : []);
        return
        [
            Of(0, "Imprimante de l’accueil", a, communes[0], true), Of(1, "Certificat de signature périmé", a, communes[1], true),
            Of(2, "Sauvegarde à vérifier", b, communes[2], true), Of(3, "Site de la salle des fêtes", a, communes[0], false),
        ];
    }

    static PastTimeEntry[] Work(string mark, AccountId officer, AuthorityId a, AuthorityId b, PastRequest[] requests)
    {
        PastTimeEntry On(int day, int minutes, Beneficiary beneficiary, RequestId? request) => new(
            new(officer, DateOnly.FromDateTime(FirstMonday).AddDays(day), new Minutes(minutes), WorkKind.Support, beneficiary, request, mark + "Sur place"), FirstMonday.AddDays(day).AddHours(9));
        return
        [
            On(0, 90, Beneficiary.Of(requests[0].Commune!.Value, a), requests[0].Id), On(1, 45, Beneficiary.Of(requests[1].Commune!.Value, a), requests[1].Id),
            On(2, 120, Beneficiary.Of(requests[2].Commune!.Value, b), requests[2].Id), On(3, 61, Beneficiary.Common, null), On(4, 30, Beneficiary.Of(b), null),
        ];
    }

    static CommuneView? Named(List<CommuneView> communes, string name) => communes.Find(c => c.Name == name);

    static T Done<T>(Outcome<T> outcome) => outcome.Value;
}
