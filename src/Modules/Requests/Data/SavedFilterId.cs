using Mitoyen.Kernel;

namespace Mitoyen.Requests.Data;

/// <summary>Filters of the list of requests that somebody keeps under a name.</summary>
readonly record struct SavedFilterId(Guid Value) : IId<SavedFilterId>
{
    public static SavedFilterId From(Guid value) => new(value);
    public static SavedFilterId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
