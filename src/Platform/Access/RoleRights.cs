using static Mitoyen.Platform.Access.Permission;

namespace Mitoyen.Platform.Access;

/// <summary>The table of rights. "Whole": everywhere in the partnership, whatever the grant's scope (a principal sees the neighbour's requests); otherwise only inside the grant's scope.</summary>
public static class RoleRights
{
    static readonly Dictionary<Role, (Permission[] Whole, Permission[] Scoped)> Table = new()
    {
        [Role.Administrator] = ([SeeTerritory, EditTownHall, ManageTerritory, ManagePeople, SeeJournal, SeeMail, SeeAgreement, EditAgreement, SeeCouncils, ManageSites], []),
        [Role.Officer] = ([SeeTerritory, EditTownHall, ManageTerritory, SeeMail, SeeAgreement, EditAgreement, SubmitRequests, SeeRequests, SeePrivateNotes, QualifyRequests, RecordTime, SeeTime, CloseMonths, SeeQueue, OverrideQueue, SeeBalance, SeeCouncils, EditCouncils, AnswerCouncils, SeeVisits, PlanVisits, WriteContent, DecidePlacements, SeeNetwork, ManageSites], []),
        [Role.Principal] = ([SeeTerritory, SeeAgreement, SeeRequests, SeeTime, SeeQueue, SeeBalance, SeeCouncils, SeeVisits], [SubmitRequests, RankRequests, ConsentToUrgent, EditCouncils, ManageSites]),
        [Role.TownClerk] = ([], [SeeTerritory, EditTownHall, SubmitRequests, SeeRequests, AskVisits, SeeCouncils, EditCouncils, WriteContent, DecidePlacements, ManageSites]),
        [Role.Contributor] = ([], [SeeTerritory, WriteContent]),
        [Role.Editor] = ([], [SeeTerritory, WriteContent, DecidePlacements, ManageSites]),
    };

    public static bool IsWhole(Role role, Permission permission) => Table[role].Whole.Contains(permission);

    public static bool IsScoped(Role role, Permission permission) => Table[role].Scoped.Contains(permission);
}
