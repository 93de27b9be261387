using Mitoyen.Kernel;

namespace Mitoyen.Sites.Domain.Acts;

/// <summary>How a council chose to publish its acts, once.</summary>
readonly record struct PublicityChoiceId(Guid Value) : IId<PublicityChoiceId>
{
    public static PublicityChoiceId From(Guid value) => new(value);
    public static PublicityChoiceId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
