using Mitoyen.Agreements;
using Mitoyen.Arbitration;
using Mitoyen.Councils;
using Mitoyen.People;
using Mitoyen.Platform.Modules;
using Mitoyen.Procedures;
using Mitoyen.Requests;
using Mitoyen.Sites;
using Mitoyen.Territory;
using Mitoyen.Timekeeping;
using Mitoyen.Visits;

namespace Mitoyen.Host;

/// <summary>The modules of the house, from the ground up.</summary>
static class AllModules
{
    public static readonly IReadOnlyList<IModule> List =
    [
        new TerritoryModule(), new PeopleModule(), new AgreementsModule(), new TimekeepingModule(), new RequestsModule(), new ArbitrationModule(),
        new CouncilsModule(), new VisitsModule(), new SitesModule(), new ProceduresModule(),
    ];
}
