using Mitoyen.Kernel;

namespace Mitoyen.Sites.Domain.Media;

/// <summary>A picture or a file of the library.</summary>
readonly record struct MediumId(Guid Value) : IId<MediumId>
{
    public static MediumId From(Guid value) => new(value);
    public static MediumId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
