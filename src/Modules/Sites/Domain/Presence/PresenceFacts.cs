namespace Mitoyen.Sites.Domain.Presence;

/// <summary>What was found out about a site and its town hall's mail.</summary>
/// <param name="MailDomain">What follows the @; null: no address is known.</param>
/// <param name="HasLegalNotice">Who publishes and who hosts are told.</param>
/// <param name="Web">Null: nobody was asked.</param>
/// <param name="Records">Null: nobody was asked.</param>
sealed record PresenceFacts(string Host, string? MailDomain, bool HasLegalNotice, WebAnswers? Web, MailRecords? Records);

/// <param name="Twin">With or without www, the other way round; null: nobody types it.</param>
sealed record WebAnswers(WebAnswer Https, WebAnswer Http, WebAnswer? Twin);

/// <param name="At">Where it was found in the end, after redirections; null: nothing was.</param>
/// <param name="BadCertificate">A connection was offered, by somebody who could not prove to be that site.</param>
/// <param name="Sentence">Why nothing was found; empty: it was.</param>
sealed record WebAnswer(Uri? At, bool BadCertificate, string Sentence);

/// <param name="Exchanges">Names of the servers that take in mail; null: nobody answered.</param>
/// <param name="Texts">TXT records of the domain; null: nobody answered.</param>
/// <param name="Lookups">Of the SPF record; null: there is none to count.</param>
/// <param name="Dmarc">TXT records under _dmarc; null: nobody answered.</param>
/// <param name="IsFromAbove">They are those of the registered domain, for there were none below it.</param>
sealed record MailRecords(IReadOnlyList<string>? Exchanges, IReadOnlyList<string>? Texts, SpfLookups? Lookups, IReadOnlyList<string>? Dmarc, bool IsFromAbove);
