using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Requests.Data;

namespace Mitoyen.Requests.See;

/// <summary>What somebody sees of the requests, where they may write, and where they decide: by their grants, or by a personal link.</summary>
sealed record Sight(Reach See, Reach Write, Reach Qualify, bool SeesNotes)
{
    public static Sight Of(Viewer viewer) => new(
        viewer.ReachOf(Permission.SeeRequests), viewer.ReachOf(Permission.SubmitRequests), viewer.ReachOf(Permission.QualifyRequests), viewer.Can(Permission.SeePrivateNotes));

    public static Sight Of(PersonalLinkView link)
    {
        var commune = new Reach(false, new HashSet<AuthorityId>(), new HashSet<CommuneId> { link.Commune });
        return new(commune, commune, Reach.Nothing, SeesNotes: false);
    }

    /// <summary>Narrows in the database, before anything is counted.</summary>
    public IQueryable<Request> Narrow(IQueryable<Request> requests)
    {
        if (See.WholePartnership) return requests;
        var principals = See.Authorities.ToArray();
        var communes = See.Communes.Select(c => (CommuneId?)c).ToArray();
        return requests.Where(r => principals.Contains(r.Principal) || communes.Contains(r.Commune));
    }

    public bool Sees(Request request) => See.Covers(request.Principal, request.Commune);

    public bool MayWrite(Request request) => Sees(request) && Write.Covers(request.Principal, request.Commune);

    public bool MayQualify(Request request) => Sees(request) && Qualify.Covers(request.Principal, request.Commune);
}
