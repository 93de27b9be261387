using Mitoyen.Requests.Data;
using Mitoyen.Requests.ListRequests;

namespace Mitoyen.Requests.KeepFilter;

/// <summary>What the viewer keeps, and what is shown now.</summary>
sealed record KeptLists(IReadOnlyList<SavedFilter> Filters, RequestFilter Shown)
{
    public bool MayKeep => Shown.Query.Length > 0 && Filters.All(f => f.Query != Shown.Query);
}
