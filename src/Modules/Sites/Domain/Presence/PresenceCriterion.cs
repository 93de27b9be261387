namespace Mitoyen.Sites.Domain.Presence;

/// <summary>
/// What the State's reference asks of a commune's site and mail, as far as a program can tell: “Référentiel de conformité de la présence numérique des territoires”, ANCT,
/// version 0.1 of 10 April 2025; and the legal notice (loi n° 2004-575, art. 1-1). Their order is the one of the page.
/// </summary>
enum PresenceCriterion { Extension, Reachable, Https, Certificate, OwnDomain, HttpToHttps, WithAndWithoutWww, LegalNotice, OwnMailbox, SameDomain, MxRecord, SpfRecord, DmarcRecord, DmarcEnforced }

/// <summary>Unknown: nobody could be asked, or the question does not arise.</summary>
enum Verdict { Met, NotMet, Unknown }

/// <param name="Why">A French sentence, one line.</param>
sealed record Finding(PresenceCriterion Criterion, Verdict Verdict, string Why);
