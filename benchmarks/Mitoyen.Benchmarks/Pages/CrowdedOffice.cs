using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Contracts;
using Mitoyen.Territory.Contracts;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Benchmarks.Pages;

/// <summary>A real partnership with 1 000 open requests of every kind and class, and 1 000 lines of time.</summary>
static class CrowdedOffice
{
    public const int Requests = 1_000;
    public const string Email = "officier@exemple.test";
    public const string Password = "Trois chevaux dans la brume";

    public static async Task FoundAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        T Get<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
        await Get<MitoyenDb>().Database.MigrateAsync();
        await Get<IReferenceTerritory>().LoadAsync(ReferenceMemberships.WithoutTheMergerOf2013);
        var today = Get<LocalClock>().Today;
        var start = new DateOnly(today.Year, today.Month, 1).AddMonths(-11);
        Get<PartnershipScope>().Enter((await Get<IPartnershipFounding>().FoundAsync("Banc d’essai", [ReferenceSirens.Bapaume, ReferenceSirens.Bertincourt], start)).Value);
        var principals = await Get<ITerritory>().PrincipalsAsync(start);
        var officer = (await Get<IAccountFounding>().AddAsync("Noé Delattre", Email, Password, [new(Role.Officer, GrantScope.Partnership, Guid.Empty)])).Value;
        _ = (await Get<IAgreementFounding>().FoundAsync(Agreement(principals[0].Id, principals[1].Id, start))).Value;
        var communes = await Get<ITerritory>().MemberCommunesAsync(today);
        var asked = Ask(communes, Get<LocalClock>().StartOf(start).AddDays(1)).ToList();
        _ = (await Get<IRequests>().TakeOverAsync(asked)).Value;
        _ = (await Get<ITimeLedger>().TakeOverAsync([.. Work(asked, officer, start, today)], null)).Value;
    }

    static FoundedAgreement Agreement(AuthorityId a, AuthorityId b, DateOnly start) => new()
    {
        Title = "Convention", Parties = [a, b], Employer = a,
        Deliberations = [new(a, "conseil", start.AddDays(-40), "1", null), new(b, "conseil", start.AddDays(-30), "2", null)],
        SignedOn = start.AddDays(-20), EffectiveOn = start, ExerciseMonth = start.Month,
        Keys = [new(start, new AllocationKey([new(a, 8_000), new(b, 2_000)]))],
        Job = new JobDescription([.. Enum.GetValues<WorkKind>().Select((k, i) => new KindTarget(k, i == 0 ? 4_000 : 1_000))], 4_500),
    };

    static IEnumerable<PastRequest> Ask(IReadOnlyList<MemberCommune> communes, DateTime from)
    {
        for (var i = 0; i < Requests; i++)
        {
            var (place, at) = (communes[i % communes.Count], from.AddHours(7 * i));
            yield return new(RequestId.New(), place.Principal, place.Commune.Id, "Fanny Obert", "fanny@exemple.test", $"Demande {i}", "Depuis ce matin.", i % 5, at,
                (WorkKind)(i % 5), (Impact)(i % 3), (Urgency)(i / 3 % 3), null, [new(at.AddHours(1), "Noé Delattre", RequestState.Accepted)], []);
        }
    }

    static IEnumerable<PastTimeEntry> Work(List<PastRequest> asked, AccountId officer, DateOnly start, DateOnly today)
    {
        var span = today.DayNumber - start.DayNumber - 1;
        for (var i = 0; i < Requests; i++)
        {
            var (request, day) = (asked[i], start.AddDays(1 + (i * span / Requests)));
            yield return new(new(officer, day, new Minutes(60), request.Kind!.Value, Beneficiary.Of(request.Commune!.Value, request.Principal), request.Id, ""), day.ToDateTime(new(16, i % 60), DateTimeKind.Utc));
        }
    }
}
