namespace Mitoyen.Sites.Domain;

/// <summary>A page that a resident may look for.</summary>
/// <param name="Kind">“Actualité”, “Démarche”: said beside the title.</param>
/// <param name="Body">Text without markup.</param>
sealed record SearchPage(string Url, string Title, string Kind, string Summary, string Body);

/// <param name="Corrected">At least one word was not there as typed.</param>
sealed record SearchAnswer(IReadOnlyList<SearchPage> Pages, bool Corrected, bool OnlySomeWords);
