using Mitoyen.Agreements;
using Mitoyen.Arbitration;
using Mitoyen.People;
using Mitoyen.Platform.Modules;
using Mitoyen.Requests;
using Mitoyen.Territory;
using Mitoyen.Timekeeping;

namespace Mitoyen.Host;

/// <summary>The modules of the house, from the ground up.</summary>
static class AllModules
{
    public static readonly IReadOnlyList<IModule> List =
    [
        new TerritoryModule(), new PeopleModule(), new AgreementsModule(), new TimekeepingModule(), new RequestsModule(), new ArbitrationModule(),
    ];
}
