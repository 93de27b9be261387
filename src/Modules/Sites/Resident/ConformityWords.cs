using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.Resident;

/// <summary>The words that the law imposes on the home page and in the declaration.</summary>
static class ConformityWords
{
    public static string Of(Conformity conformity) => conformity switch
    {
        Conformity.Full => "totalement conforme",
        Conformity.Partial => "partiellement conforme",
        _ => "non conforme",
    };
}
