using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Resident;

static class ActWords
{
    public static string Of(LegalActKind kind) => kind switch
    {
        LegalActKind.Deliberation => "Délibération",
        LegalActKind.Order => "Arrêté",
        LegalActKind.Decision => "Décision",
        LegalActKind.Minutes => "Procès-verbal",
        LegalActKind.Agenda => "Ordre du jour",
        _ => "Acte",
    };
}
