using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Mitoyen.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "agreements_agreement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: false),
                    Employer = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonStatus = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LegalBasis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Renewal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RenewalMonths = table.Column<int>(type: "integer", nullable: false),
                    RenewalLimit = table.Column<int>(type: "integer", nullable: true),
                    NoticeMonths = table.Column<int>(type: "integer", nullable: false),
                    ExerciseMonth = table.Column<int>(type: "integer", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoticeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoticeBy = table.Column<Guid>(type: "uuid", nullable: true),
                    NoticeReason = table.Column<string>(type: "text", nullable: true),
                    TerminatedFrom = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_agreement", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "arbitration_consents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Request = table.Column<Guid>(type: "uuid", nullable: false),
                    Principal = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    ConsentedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_arbitration_consents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "arbitration_decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Officer = table.Column<Guid>(type: "uuid", nullable: false),
                    Taken = table.Column<Guid>(type: "uuid", nullable: false),
                    First = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Sentence = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    TakenBackAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_arbitration_decisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "councils_meeting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CommuneId = table.Column<Guid>(type: "uuid", nullable: true),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    Expected = table.Column<long>(type: "bigint", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: false),
                    NoticeSentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    UrgentReason = table.Column<string>(type: "text", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Call = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CalledOfficer = table.Column<Guid>(type: "uuid", nullable: true),
                    CallAnswer = table.Column<string>(type: "text", nullable: true),
                    Briefing = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_councils_meeting", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "councils_purchase",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CommuneId = table.Column<Guid>(type: "uuid", nullable: true),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: true),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Need = table.Column<string>(type: "text", nullable: false),
                    Nature = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    LaunchedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_councils_purchase", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "councils_subject",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Facts = table.Column<string>(type: "text", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_councils_subject", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "councils_threshold",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Nature = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false),
                    ToVerify = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_councils_threshold", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "people_account",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    FoldedEmail = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    LockedUntilAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BarredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AuthenticatorKey = table.Column<string>(type: "text", nullable: true),
                    LastCodeStep = table.Column<long>(type: "bigint", nullable: false),
                    RecoveryCodes = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_account", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "people_link",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    CommuneId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_link", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_journal",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: true),
                    Actor = table.Column<string>(type: "text", nullable: false),
                    Partnership = table.Column<Guid>(type: "uuid", nullable: true),
                    Verb = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    SubjectId = table.Column<string>(type: "text", nullable: false),
                    Before = table.Column<string>(type: "text", nullable: true),
                    After = table.Column<string>(type: "text", nullable: true),
                    PreviousHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_journal", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "platform_mail",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Partnership = table.Column<Guid>(type: "uuid", nullable: true),
                    QueuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    To = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    HoldsSecret = table.Column<bool>(type: "boolean", nullable: false),
                    Calendar = table.Column<string>(type: "text", nullable: true),
                    CalendarMethod = table.Column<string>(type: "text", nullable: true),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastError = table.Column<string>(type: "text", nullable: true),
                    RefusedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_mail", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_search",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Layer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    Stems = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_search", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "procedures_archive",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false),
                    ETag = table.Column<string>(type: "text", nullable: true),
                    Sheets = table.Column<int>(type: "integer", nullable: false),
                    Added = table.Column<int>(type: "integer", nullable: false),
                    Changed = table.Column<int>(type: "integer", nullable: false),
                    Gone = table.Column<int>(type: "integer", nullable: false),
                    Damaged = table.Column<int>(type: "integer", nullable: false),
                    Unknown = table.Column<int>(type: "integer", nullable: false),
                    IsSample = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_archive", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "procedures_complement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    CommuneId = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    ReviewedHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReviewedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_complement", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "procedures_redirection",
                columns: table => new
                {
                    Audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    To = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_redirection", x => new { x.Audience, x.From });
                });

            migrationBuilder.CreateTable(
                name: "procedures_sheet",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Contributor = table.Column<string>(type: "text", nullable: false),
                    OfficialUrl = table.Column<string>(type: "text", nullable: true),
                    ModifiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Theme = table.Column<string>(type: "text", nullable: true),
                    Folder = table.Column<string>(type: "text", nullable: true),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    IsSample = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_sheet", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "procedures_term",
                columns: table => new
                {
                    Audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Word = table.Column<string>(type: "text", nullable: false),
                    Meaning = table.Column<string>(type: "text", nullable: false),
                    SortKey = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_term", x => new { x.Audience, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "requests_numbering",
                columns: table => new
                {
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_requests_numbering", x => x.PartnershipId);
                });

            migrationBuilder.CreateTable(
                name: "requests_rankings",
                columns: table => new
                {
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Principal = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<string>(type: "text", nullable: false),
                    StepCount = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_requests_rankings", x => new { x.PartnershipId, x.Principal });
                });

            migrationBuilder.CreateTable(
                name: "requests_requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Principal = table.Column<Guid>(type: "uuid", nullable: false),
                    Commune = table.Column<Guid>(type: "uuid", nullable: true),
                    Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Description = table.Column<string>(type: "text", nullable: false),
                    PeopleStopped = table.Column<int>(type: "integer", nullable: false),
                    RequesterName = table.Column<string>(type: "text", nullable: false),
                    RequesterEmail = table.Column<string>(type: "text", nullable: false),
                    RequesterAccount = table.Column<Guid>(type: "uuid", nullable: true),
                    Link = table.Column<Guid>(type: "uuid", nullable: true),
                    SealedToken = table.Column<string>(type: "text", nullable: true),
                    SubmissionKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Impact = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Urgency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Class = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ScheduledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WasAccepted = table.Column<bool>(type: "boolean", nullable: false),
                    UrgentReason = table.Column<string>(type: "text", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StepCount = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_requests_requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "requests_saved_filters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Query = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_requests_saved_filters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sites_act_showing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    IsShown = table.Column<bool>(type: "boolean", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ActNumber = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    Pages = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_act_showing", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sites_frozen_author",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    FrozenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ThawedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_frozen_author", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sites_medium_content",
                columns: table => new
                {
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Width = table.Column<int>(type: "integer", nullable: false),
                    MediaType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_medium_content", x => new { x.PartnershipId, x.Hash, x.Width, x.MediaType });
                });

            migrationBuilder.CreateTable(
                name: "sites_publicity_choice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    CommuneId = table.Column<Guid>(type: "uuid", nullable: false),
                    Mode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    DeliberationNumber = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DeliberatedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DeliberationUrl = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_publicity_choice", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sites_revision",
                columns: table => new
                {
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Topic = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_revision", x => new { x.SiteId, x.Topic });
                });

            migrationBuilder.CreateTable(
                name: "sites_site",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    CommuneId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false),
                    HostName = table.Column<string>(type: "text", nullable: false),
                    Slug = table.Column<string>(type: "text", nullable: false),
                    Tagline = table.Column<string>(type: "text", nullable: false),
                    ThemeText = table.Column<string>(type: "text", nullable: false),
                    BlocksText = table.Column<string>(type: "text", nullable: false),
                    MenuText = table.Column<string>(type: "text", nullable: false),
                    FooterText = table.Column<string>(type: "text", nullable: false),
                    BannerText = table.Column<string>(type: "text", nullable: false),
                    BannerUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Legal = table.Column<string>(type: "text", nullable: false),
                    Audit = table.Column<string>(type: "text", nullable: false),
                    PlanFrom = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_site", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sites_trust",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Receiver = table.Column<Guid>(type: "uuid", nullable: false),
                    Contributor = table.Column<Guid>(type: "uuid", nullable: true),
                    Neighbour = table.Column<Guid>(type: "uuid", nullable: true),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_trust", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "territory_authority",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Siren = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DissolvedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Address = table.Column<string>(type: "text", nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true),
                    Mail = table.Column<string>(type: "text", nullable: true),
                    Website = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_territory_authority", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "territory_commune",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InseeCode = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Siren = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true),
                    PostalCodes = table.Column<string>(type: "text", nullable: true),
                    Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Longitude = table.Column<double>(type: "double precision", nullable: true),
                    Address = table.Column<string>(type: "text", nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true),
                    Mail = table.Column<string>(type: "text", nullable: true),
                    Website = table.Column<string>(type: "text", nullable: true),
                    OpeningHours = table.Column<string>(type: "text", nullable: true),
                    HoursSource = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SuccessorCode = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_territory_commune", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "territory_former_authority_name",
                columns: table => new
                {
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_territory_former_authority_name", x => new { x.AuthorityId, x.Until, x.Name, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "territory_former_commune_name",
                columns: table => new
                {
                    CommuneId = table.Column<Guid>(type: "uuid", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_territory_former_commune_name", x => new { x.CommuneId, x.Until, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "territory_import",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Actor = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    CommunesSha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    EpciSha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Lines = table.Column<int>(type: "integer", nullable: false),
                    NewCommunes = table.Column<int>(type: "integer", nullable: false),
                    NewAuthorities = table.Column<int>(type: "integer", nullable: false),
                    NewMemberships = table.Column<int>(type: "integer", nullable: false),
                    EndedMemberships = table.Column<int>(type: "integer", nullable: false),
                    NewFigures = table.Column<int>(type: "integer", nullable: false),
                    Renamed = table.Column<int>(type: "integer", nullable: false),
                    Closed = table.Column<int>(type: "integer", nullable: false),
                    Changes = table.Column<int>(type: "integer", nullable: false),
                    Refused = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_territory_import", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "territory_partnership",
                columns: table => new
                {
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ZoneId = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_territory_partnership", x => x.PartnershipId);
                });

            migrationBuilder.CreateTable(
                name: "territory_principal",
                columns: table => new
                {
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_territory_principal", x => new { x.PartnershipId, x.AuthorityId, x.From });
                });

            migrationBuilder.CreateTable(
                name: "timekeeping_closed_month",
                columns: table => new
                {
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    First = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClosedBy = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timekeeping_closed_month", x => new { x.PartnershipId, x.First });
                });

            migrationBuilder.CreateTable(
                name: "timekeeping_entry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Officer = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Minutes = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Principal = table.Column<Guid>(type: "uuid", nullable: true),
                    Commune = table.Column<Guid>(type: "uuid", nullable: true),
                    Request = table.Column<Guid>(type: "uuid", nullable: true),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    NoteFolded = table.Column<string>(type: "text", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FormKey = table.Column<Guid>(type: "uuid", nullable: true),
                    Corrects = table.Column<Guid>(type: "uuid", nullable: true),
                    WorkedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timekeeping_entry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "timekeeping_entry_revision",
                columns: table => new
                {
                    Entry = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReplacedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Minutes = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Principal = table.Column<Guid>(type: "uuid", nullable: true),
                    Commune = table.Column<Guid>(type: "uuid", nullable: true),
                    Request = table.Column<Guid>(type: "uuid", nullable: true),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timekeeping_entry_revision", x => new { x.Entry, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "timekeeping_feed_address",
                columns: table => new
                {
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Officer = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timekeeping_feed_address", x => new { x.PartnershipId, x.Officer });
                });

            migrationBuilder.CreateTable(
                name: "timekeeping_leave_day",
                columns: table => new
                {
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Officer = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    IsHalf = table.Column<bool>(type: "boolean", nullable: false),
                    Off = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timekeeping_leave_day", x => new { x.PartnershipId, x.Officer, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "timekeeping_officer_hours",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Officer = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Monday = table.Column<long>(type: "bigint", nullable: false),
                    Tuesday = table.Column<long>(type: "bigint", nullable: false),
                    Wednesday = table.Column<long>(type: "bigint", nullable: false),
                    Thursday = table.Column<long>(type: "bigint", nullable: false),
                    Friday = table.Column<long>(type: "bigint", nullable: false),
                    Saturday = table.Column<long>(type: "bigint", nullable: false),
                    Sunday = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timekeeping_officer_hours", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "timekeeping_timer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Officer = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Principal = table.Column<Guid>(type: "uuid", nullable: true),
                    Commune = table.Column<Guid>(type: "uuid", nullable: true),
                    Request = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timekeeping_timer", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "visits_action",
                columns: table => new
                {
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    StopId = table.Column<Guid>(type: "uuid", nullable: false),
                    Officer = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Request = table.Column<Guid>(type: "uuid", nullable: true),
                    Minutes = table.Column<long>(type: "bigint", nullable: true),
                    HappenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits_action", x => new { x.PartnershipId, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "visits_feed",
                columns: table => new
                {
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Officer = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits_feed", x => new { x.PartnershipId, x.Officer });
                });

            migrationBuilder.CreateTable(
                name: "visits_officer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Officer = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Skills = table.Column<string>(type: "text", nullable: false),
                    BusyAddress = table.Column<string>(type: "text", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits_officer", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "visits_photo",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    StopId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false),
                    ContentType = table.Column<string>(type: "text", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    TakenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits_photo", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "visits_settings",
                columns: table => new
                {
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    FreeShare = table.Column<int>(type: "integer", nullable: false),
                    MostDriving = table.Column<long>(type: "bigint", nullable: false),
                    RequestLength = table.Column<long>(type: "bigint", nullable: false),
                    FirstBuffer = table.Column<long>(type: "bigint", nullable: false),
                    AlsaceMoselle = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits_settings", x => x.PartnershipId);
                });

            migrationBuilder.CreateTable(
                name: "visits_travel",
                columns: table => new
                {
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<Guid>(type: "uuid", nullable: false),
                    To = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Time = table.Column<long>(type: "bigint", nullable: false),
                    Metres = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits_travel", x => new { x.PartnershipId, x.From, x.To });
                });

            migrationBuilder.CreateTable(
                name: "visits_week",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Monday = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    PlannedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Notices = table.Column<string>(type: "text", nullable: false),
                    BeforeMove = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits_week", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "visits_wish",
                columns: table => new
                {
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Commune = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    IsPinned = table.Column<bool>(type: "boolean", nullable: false),
                    PinnedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PinnedAt = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    Bring = table.Column<string>(type: "text", nullable: false),
                    Skill = table.Column<string>(type: "text", nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    AskedBy = table.Column<string>(type: "text", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits_wish", x => new { x.PartnershipId, x.Commune });
                });

            migrationBuilder.CreateTable(
                name: "agreements_amendment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_amendment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agreements_amendment_agreements_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreements_agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreements_meeting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: false),
                    Agenda = table.Column<string>(type: "text", nullable: false),
                    Minutes = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_meeting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agreements_meeting_agreements_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreements_agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreements_member",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Position = table.Column<string>(type: "text", nullable: false),
                    Authority = table.Column<Guid>(type: "uuid", nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_member", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agreements_member_agreements_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreements_agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreements_party",
                columns: table => new
                {
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Authority = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_party", x => new { x.AgreementId, x.Authority });
                    table.ForeignKey(
                        name: "FK_agreements_party_agreements_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreements_agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreements_reminder",
                columns: table => new
                {
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    DeadlineKey = table.Column<string>(type: "text", nullable: false),
                    Lead = table.Column<int>(type: "integer", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_reminder", x => new { x.AgreementId, x.DeadlineKey, x.Lead });
                    table.ForeignKey(
                        name: "FK_agreements_reminder_agreements_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreements_agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "councils_resolution",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    RequestNumber = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_councils_resolution", x => x.Id);
                    table.ForeignKey(
                        name: "FK_councils_resolution_councils_meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "councils_meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "councils_agenda_item",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    FoundWords = table.Column<string>(type: "text", nullable: false),
                    Match = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_councils_agenda_item", x => x.Id);
                    table.ForeignKey(
                        name: "FK_councils_agenda_item_councils_meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "councils_meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_councils_agenda_item_councils_subject_SubjectId",
                        column: x => x.SubjectId,
                        principalTable: "councils_subject",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_grant",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Scope = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ScopeId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_grant", x => x.Id);
                    table.ForeignKey(
                        name: "FK_people_grant_people_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "people_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "people_password_link",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_password_link", x => x.Id);
                    table.ForeignKey(
                        name: "FK_people_password_link_people_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "people_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "people_session",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Device = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AwaitsCode = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_session", x => x.Id);
                    table.ForeignKey(
                        name: "FK_people_session_people_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "people_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "requests_rank_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Principal = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: true),
                    Actor = table.Column<string>(type: "text", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_requests_rank_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_requests_rank_steps_requests_rankings_PartnershipId_Princip~",
                        columns: x => new { x.PartnershipId, x.Principal },
                        principalTable: "requests_rankings",
                        principalColumns: new[] { "PartnershipId", "Principal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "requests_lots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_requests_lots", x => x.Id);
                    table.ForeignKey(
                        name: "FK_requests_lots_requests_requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "requests_requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "requests_messages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: true),
                    Author = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_requests_messages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_requests_messages_requests_requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "requests_requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "requests_private_notes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: true),
                    Author = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_requests_private_notes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_requests_private_notes_requests_requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "requests_requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "requests_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Verb = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: true),
                    Actor = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Impact = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Urgency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Class = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ScheduledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WasAccepted = table.Column<bool>(type: "boolean", nullable: false),
                    UrgentReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_requests_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_requests_steps_requests_requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "requests_requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_feed",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Address = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AddedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PausedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ETag = table.Column<string>(type: "text", nullable: true),
                    LastModified = table.Column<string>(type: "text", nullable: true),
                    LookedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NextLookAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    LastFailure = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_feed", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sites_feed_sites_site_SiteId",
                        column: x => x.SiteId,
                        principalTable: "sites_site",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_host",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(253)", maxLength: 253, nullable: false),
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_host", x => x.Name);
                    table.ForeignKey(
                        name: "FK_sites_host_sites_site_SiteId",
                        column: x => x.SiteId,
                        principalTable: "sites_site",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_item",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Origin = table.Column<Guid>(type: "uuid", nullable: false),
                    Type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Author = table.Column<Guid>(type: "uuid", nullable: true),
                    AuthorName = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false),
                    Slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    Facts = table.Column<string>(type: "text", nullable: false),
                    ValidFromAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ValidToAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RemindedOf = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FirstPublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FrozenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MergedInto = table.Column<Guid>(type: "uuid", nullable: true),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    GivenBackFor = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_item", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sites_item_sites_site_Origin",
                        column: x => x.Origin,
                        principalTable: "sites_site",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_logo",
                columns: table => new
                {
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    MediaType = table.Column<string>(type: "text", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_logo", x => x.SiteId);
                    table.ForeignKey(
                        name: "FK_sites_logo_sites_site_SiteId",
                        column: x => x.SiteId,
                        principalTable: "sites_site",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_medium",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MediaType = table.Column<string>(type: "text", nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    Width = table.Column<int>(type: "integer", nullable: false),
                    Height = table.Column<int>(type: "integer", nullable: false),
                    Widths = table.Column<string>(type: "text", nullable: false),
                    Pages = table.Column<int>(type: "integer", nullable: true),
                    HasText = table.Column<bool>(type: "boolean", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Alternative = table.Column<string>(type: "text", nullable: false),
                    Decorative = table.Column<bool>(type: "boolean", nullable: false),
                    Credit = table.Column<string>(type: "text", nullable: false),
                    AddedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    AddedByName = table.Column<string>(type: "text", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReplacedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_medium", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sites_medium_sites_site_SiteId",
                        column: x => x.SiteId,
                        principalTable: "sites_site",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_message",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Receipt = table.Column<string>(type: "text", nullable: false),
                    Sender = table.Column<string>(type: "text", nullable: false),
                    Mail = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    IsComplaint = table.Column<bool>(type: "boolean", nullable: false),
                    Page = table.Column<string>(type: "text", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    HandledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SoonRemindedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LateRemindedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_message", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sites_message_sites_site_SiteId",
                        column: x => x.SiteId,
                        principalTable: "sites_site",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_plan",
                columns: table => new
                {
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Responsible = table.Column<string>(type: "text", nullable: false),
                    Policy = table.Column<string>(type: "text", nullable: false),
                    Means = table.Column<string>(type: "text", nullable: false),
                    MoreUrl = table.Column<string>(type: "text", nullable: false),
                    MeasuresText = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_plan", x => x.SiteId);
                    table.ForeignKey(
                        name: "FK_sites_plan_sites_site_SiteId",
                        column: x => x.SiteId,
                        principalTable: "sites_site",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_presence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Host = table.Column<string>(type: "text", nullable: false),
                    MailDomain = table.Column<string>(type: "text", nullable: false),
                    CheckedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FindingsText = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_presence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sites_presence_sites_site_SiteId",
                        column: x => x.SiteId,
                        principalTable: "sites_site",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_reminder",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SentBy = table.Column<string>(type: "text", nullable: false),
                    People = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_reminder", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sites_reminder_sites_site_SiteId",
                        column: x => x.SiteId,
                        principalTable: "sites_site",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_restore",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    BeforeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DoneBy = table.Column<string>(type: "text", nullable: false),
                    Items = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_restore", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sites_restore_sites_site_SiteId",
                        column: x => x.SiteId,
                        principalTable: "sites_site",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_sitting_reminder",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SittingOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_sitting_reminder", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sites_sitting_reminder_sites_site_SiteId",
                        column: x => x.SiteId,
                        principalTable: "sites_site",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "territory_authority_population",
                columns: table => new
                {
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Value = table.Column<int>(type: "integer", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_territory_authority_population", x => new { x.AuthorityId, x.Position });
                    table.ForeignKey(
                        name: "FK_territory_authority_population_territory_authority_Authorit~",
                        column: x => x.AuthorityId,
                        principalTable: "territory_authority",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "territory_commune_population",
                columns: table => new
                {
                    CommuneId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Value = table.Column<int>(type: "integer", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_territory_commune_population", x => new { x.CommuneId, x.Position });
                    table.ForeignKey(
                        name: "FK_territory_commune_population_territory_commune_CommuneId",
                        column: x => x.CommuneId,
                        principalTable: "territory_commune",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "territory_membership",
                columns: table => new
                {
                    CommuneId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "text", nullable: false),
                    IsPlayed = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_territory_membership", x => new { x.CommuneId, x.AuthorityId, x.From });
                    table.ForeignKey(
                        name: "FK_territory_membership_territory_authority_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "territory_authority",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_territory_membership_territory_commune_CommuneId",
                        column: x => x.CommuneId,
                        principalTable: "territory_commune",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "territory_import_refusal",
                columns: table => new
                {
                    RunId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    File = table.Column<string>(type: "text", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_territory_import_refusal", x => new { x.RunId, x.Number });
                    table.ForeignKey(
                        name: "FK_territory_import_refusal_territory_import_RunId",
                        column: x => x.RunId,
                        principalTable: "territory_import",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "visits_dated_day",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundsId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    GoesOut = table.Column<bool>(type: "boolean", nullable: false),
                    From = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    To = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    Start = table.Column<Guid>(type: "uuid", nullable: false),
                    End = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits_dated_day", x => x.Id);
                    table.ForeignKey(
                        name: "FK_visits_dated_day_visits_officer_RoundsId",
                        column: x => x.RoundsId,
                        principalTable: "visits_officer",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "visits_officer_vehicle",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundsId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Power = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits_officer_vehicle", x => x.Id);
                    table.ForeignKey(
                        name: "FK_visits_officer_vehicle_visits_officer_RoundsId",
                        column: x => x.RoundsId,
                        principalTable: "visits_officer",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "visits_round_day",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundsId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    To = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    Start = table.Column<Guid>(type: "uuid", nullable: false),
                    End = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits_round_day", x => x.Id);
                    table.ForeignKey(
                        name: "FK_visits_round_day_visits_officer_RoundsId",
                        column: x => x.RoundsId,
                        principalTable: "visits_officer",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "visits_left_out",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    WeekId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Commune = table.Column<Guid>(type: "uuid", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: false),
                    Prize = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits_left_out", x => x.Id);
                    table.ForeignKey(
                        name: "FK_visits_left_out_visits_week_WeekId",
                        column: x => x.WeekId,
                        principalTable: "visits_week",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "visits_round",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    WeekId = table.Column<Guid>(type: "uuid", nullable: false),
                    Officer = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Start = table.Column<Guid>(type: "uuid", nullable: false),
                    End = table.Column<Guid>(type: "uuid", nullable: false),
                    Departure = table.Column<int>(type: "integer", nullable: false),
                    Return = table.Column<int>(type: "integer", nullable: false),
                    Driving = table.Column<long>(type: "bigint", nullable: false),
                    Work = table.Column<long>(type: "bigint", nullable: false),
                    Metres = table.Column<int>(type: "integer", nullable: false),
                    Breaks = table.Column<string>(type: "text", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Driven = table.Column<long>(type: "bigint", nullable: true),
                    Kilometres = table.Column<int>(type: "integer", nullable: true),
                    Split = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits_round", x => x.Id);
                    table.ForeignKey(
                        name: "FK_visits_round_visits_week_WeekId",
                        column: x => x.WeekId,
                        principalTable: "visits_week",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "visits_stop",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    WeekId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Commune = table.Column<Guid>(type: "uuid", nullable: false),
                    Principal = table.Column<Guid>(type: "uuid", nullable: false),
                    Meeting = table.Column<Guid>(type: "uuid", nullable: true),
                    Label = table.Column<string>(type: "text", nullable: false),
                    IsOfAuthority = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Officer = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Arrival = table.Column<int>(type: "integer", nullable: false),
                    Start = table.Column<int>(type: "integer", nullable: false),
                    End = table.Column<int>(type: "integer", nullable: false),
                    Buffer = table.Column<long>(type: "bigint", nullable: false),
                    Prize = table.Column<int>(type: "integer", nullable: false),
                    IsPinned = table.Column<bool>(type: "boolean", nullable: false),
                    IsDropped = table.Column<bool>(type: "boolean", nullable: false),
                    ToldOfficer = table.Column<Guid>(type: "uuid", nullable: true),
                    ToldDate = table.Column<DateOnly>(type: "date", nullable: true),
                    ToldStart = table.Column<int>(type: "integer", nullable: true),
                    ToldEnd = table.Column<int>(type: "integer", nullable: true),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    ArrivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Spent = table.Column<long>(type: "bigint", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits_stop", x => x.Id);
                    table.ForeignKey(
                        name: "FK_visits_stop_visits_week_WeekId",
                        column: x => x.WeekId,
                        principalTable: "visits_week",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreements_deliberation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    AmendmentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Party = table.Column<Guid>(type: "uuid", nullable: false),
                    Assembly = table.Column<string>(type: "text", nullable: false),
                    AdoptedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    TransmittedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_deliberation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agreements_deliberation_agreements_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreements_agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_agreements_deliberation_agreements_amendment_AmendmentId",
                        column: x => x.AmendmentId,
                        principalTable: "agreements_amendment",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "agreements_term",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    AmendmentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_term", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agreements_term_agreements_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreements_agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_agreements_term_agreements_amendment_AmendmentId",
                        column: x => x.AmendmentId,
                        principalTable: "agreements_amendment",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "agreements_decision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_decision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agreements_decision_agreements_meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "agreements_meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_attachment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    MediumId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_attachment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sites_attachment_sites_item_ItemId",
                        column: x => x.ItemId,
                        principalTable: "sites_item",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_feed_arrival",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    FeedId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    KeyHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Link = table.Column<string>(type: "text", nullable: false),
                    ArrivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SeenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    GoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NewTitle = table.Column<string>(type: "text", nullable: true),
                    NewSummary = table.Column<string>(type: "text", nullable: true),
                    NewBody = table.Column<string>(type: "text", nullable: true),
                    NewFacts = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_feed_arrival", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sites_feed_arrival_sites_feed_FeedId",
                        column: x => x.FeedId,
                        principalTable: "sites_feed",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_sites_feed_arrival_sites_item_ItemId",
                        column: x => x.ItemId,
                        principalTable: "sites_item",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_item_step",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    TakenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_item_step", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sites_item_step_sites_item_ItemId",
                        column: x => x.ItemId,
                        principalTable: "sites_item",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_item_version",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Slug = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    Facts = table.Column<string>(type: "text", nullable: false),
                    ValidFromAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ValidToAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Media = table.Column<string>(type: "text", nullable: false),
                    SavedBy = table.Column<string>(type: "text", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_item_version", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sites_item_version_sites_item_ItemId",
                        column: x => x.ItemId,
                        principalTable: "sites_item",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_placement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Asked = table.Column<bool>(type: "boolean", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Pinned = table.Column<bool>(type: "boolean", nullable: false),
                    Hidden = table.Column<bool>(type: "boolean", nullable: false),
                    LocalCategory = table.Column<string>(type: "text", nullable: false),
                    EndOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_placement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sites_placement_sites_item_ItemId",
                        column: x => x.ItemId,
                        principalTable: "sites_item",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_sites_placement_sites_site_SiteId",
                        column: x => x.SiteId,
                        principalTable: "sites_site",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_proposed_edit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: true),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    Slug = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    Facts = table.Column<string>(type: "text", nullable: false),
                    ValidFromAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ValidToAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Media = table.Column<string>(type: "text", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OverEdition = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites_proposed_edit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sites_proposed_edit_sites_item_ItemId",
                        column: x => x.ItemId,
                        principalTable: "sites_item",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_agreements_agreement_PartnershipId",
                table: "agreements_agreement",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_agreements_amendment_AgreementId_Number",
                table: "agreements_amendment",
                columns: new[] { "AgreementId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agreements_decision_MeetingId_Number",
                table: "agreements_decision",
                columns: new[] { "MeetingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agreements_deliberation_AgreementId",
                table: "agreements_deliberation",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_agreements_deliberation_AmendmentId",
                table: "agreements_deliberation",
                column: "AmendmentId");

            migrationBuilder.CreateIndex(
                name: "IX_agreements_meeting_AgreementId",
                table: "agreements_meeting",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_agreements_member_AgreementId",
                table: "agreements_member",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_agreements_term_AgreementId",
                table: "agreements_term",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_agreements_term_AmendmentId",
                table: "agreements_term",
                column: "AmendmentId");

            migrationBuilder.CreateIndex(
                name: "IX_arbitration_consents_PartnershipId_Request_Principal",
                table: "arbitration_consents",
                columns: new[] { "PartnershipId", "Request", "Principal" });

            migrationBuilder.CreateIndex(
                name: "IX_arbitration_decisions_PartnershipId_DecidedAt",
                table: "arbitration_decisions",
                columns: new[] { "PartnershipId", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_councils_agenda_item_MeetingId",
                table: "councils_agenda_item",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_councils_agenda_item_SubjectId",
                table: "councils_agenda_item",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_councils_meeting_PartnershipId_HeldOn",
                table: "councils_meeting",
                columns: new[] { "PartnershipId", "HeldOn" });

            migrationBuilder.CreateIndex(
                name: "IX_councils_resolution_MeetingId_Number",
                table: "councils_resolution",
                columns: new[] { "MeetingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_account_FoldedEmail",
                table: "people_account",
                column: "FoldedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_grant_AccountId",
                table: "people_grant",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_people_grant_PartnershipId_Role",
                table: "people_grant",
                columns: new[] { "PartnershipId", "Role" });

            migrationBuilder.CreateIndex(
                name: "IX_people_link_PartnershipId",
                table: "people_link",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_people_link_TokenHash",
                table: "people_link",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_password_link_AccountId",
                table: "people_password_link",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_people_password_link_TokenHash",
                table: "people_password_link",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_session_AccountId",
                table: "people_session",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_people_session_TokenHash",
                table: "people_session",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_journal_At",
                table: "platform_journal",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_platform_journal_Subject_SubjectId",
                table: "platform_journal",
                columns: new[] { "Subject", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_mail_SentAt_NextAttemptAt",
                table: "platform_mail",
                columns: new[] { "SentAt", "NextAttemptAt" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_search_Subject_SubjectId_Layer",
                table: "platform_search",
                columns: new[] { "Subject", "SubjectId", "Layer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_procedures_archive_Audience_At",
                table: "procedures_archive",
                columns: new[] { "Audience", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_procedures_complement_CommuneId_Audience_Code",
                table: "procedures_complement",
                columns: new[] { "CommuneId", "Audience", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_procedures_sheet_Audience_Code",
                table: "procedures_sheet",
                columns: new[] { "Audience", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_procedures_sheet_Audience_Kind",
                table: "procedures_sheet",
                columns: new[] { "Audience", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_procedures_term_Audience_SortKey",
                table: "procedures_term",
                columns: new[] { "Audience", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_requests_lots_RequestId",
                table: "requests_lots",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_requests_messages_RequestId_At",
                table: "requests_messages",
                columns: new[] { "RequestId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_requests_private_notes_RequestId_At",
                table: "requests_private_notes",
                columns: new[] { "RequestId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_requests_rank_steps_PartnershipId_Principal_Sequence",
                table: "requests_rank_steps",
                columns: new[] { "PartnershipId", "Principal", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_requests_rank_steps_RequestId",
                table: "requests_rank_steps",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_requests_requests_PartnershipId_Class_FinishedAt",
                table: "requests_requests",
                columns: new[] { "PartnershipId", "Class", "FinishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_requests_requests_PartnershipId_Commune",
                table: "requests_requests",
                columns: new[] { "PartnershipId", "Commune" });

            migrationBuilder.CreateIndex(
                name: "IX_requests_requests_PartnershipId_Number",
                table: "requests_requests",
                columns: new[] { "PartnershipId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_requests_requests_PartnershipId_State",
                table: "requests_requests",
                columns: new[] { "PartnershipId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_requests_requests_PartnershipId_SubmissionKey",
                table: "requests_requests",
                columns: new[] { "PartnershipId", "SubmissionKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_requests_saved_filters_PartnershipId_Account_Name",
                table: "requests_saved_filters",
                columns: new[] { "PartnershipId", "Account", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_requests_steps_PartnershipId_At",
                table: "requests_steps",
                columns: new[] { "PartnershipId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_requests_steps_RequestId_Sequence",
                table: "requests_steps",
                columns: new[] { "RequestId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sites_act_showing_ItemId_Number",
                table: "sites_act_showing",
                columns: new[] { "ItemId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sites_attachment_ItemId",
                table: "sites_attachment",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_sites_attachment_MediumId",
                table: "sites_attachment",
                column: "MediumId");

            migrationBuilder.CreateIndex(
                name: "IX_sites_feed_NextLookAt",
                table: "sites_feed",
                column: "NextLookAt");

            migrationBuilder.CreateIndex(
                name: "IX_sites_feed_SiteId_Address",
                table: "sites_feed",
                columns: new[] { "SiteId", "Address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sites_feed_arrival_FeedId_KeyHash",
                table: "sites_feed_arrival",
                columns: new[] { "FeedId", "KeyHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sites_feed_arrival_ItemId",
                table: "sites_feed_arrival",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_sites_feed_arrival_SiteId_KeyHash",
                table: "sites_feed_arrival",
                columns: new[] { "SiteId", "KeyHash" });

            migrationBuilder.CreateIndex(
                name: "IX_sites_frozen_author_Account",
                table: "sites_frozen_author",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_sites_host_SiteId",
                table: "sites_host",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_sites_item_Author",
                table: "sites_item",
                column: "Author");

            migrationBuilder.CreateIndex(
                name: "IX_sites_item_Origin_State",
                table: "sites_item",
                columns: new[] { "Origin", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_sites_item_PartnershipId_Type_Slug",
                table: "sites_item",
                columns: new[] { "PartnershipId", "Type", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sites_item_step_ItemId",
                table: "sites_item_step",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_sites_item_version_ItemId_Number",
                table: "sites_item_version",
                columns: new[] { "ItemId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sites_medium_Hash",
                table: "sites_medium",
                column: "Hash");

            migrationBuilder.CreateIndex(
                name: "IX_sites_medium_SiteId_AddedAt",
                table: "sites_medium",
                columns: new[] { "SiteId", "AddedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_sites_message_IsComplaint_HandledAt",
                table: "sites_message",
                columns: new[] { "IsComplaint", "HandledAt" });

            migrationBuilder.CreateIndex(
                name: "IX_sites_message_SiteId_ReceivedAt",
                table: "sites_message",
                columns: new[] { "SiteId", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_sites_placement_ItemId_SiteId",
                table: "sites_placement",
                columns: new[] { "ItemId", "SiteId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sites_placement_SiteId_Type",
                table: "sites_placement",
                columns: new[] { "SiteId", "Type" });

            migrationBuilder.CreateIndex(
                name: "IX_sites_presence_CheckedAt",
                table: "sites_presence",
                column: "CheckedAt");

            migrationBuilder.CreateIndex(
                name: "IX_sites_presence_SiteId_CheckedAt",
                table: "sites_presence",
                columns: new[] { "SiteId", "CheckedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_sites_proposed_edit_ItemId_State",
                table: "sites_proposed_edit",
                columns: new[] { "ItemId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_sites_publicity_choice_CommuneId_From",
                table: "sites_publicity_choice",
                columns: new[] { "CommuneId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sites_reminder_SiteId",
                table: "sites_reminder",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_sites_restore_SiteId",
                table: "sites_restore",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_sites_revision_Number",
                table: "sites_revision",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_sites_site_CommuneId",
                table: "sites_site",
                column: "CommuneId");

            migrationBuilder.CreateIndex(
                name: "IX_sites_site_HostName",
                table: "sites_site",
                column: "HostName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sites_site_PartnershipId_AuthorityId",
                table: "sites_site",
                columns: new[] { "PartnershipId", "AuthorityId" });

            migrationBuilder.CreateIndex(
                name: "IX_sites_sitting_reminder_SiteId_Kind_SittingOn",
                table: "sites_sitting_reminder",
                columns: new[] { "SiteId", "Kind", "SittingOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sites_trust_Receiver",
                table: "sites_trust",
                column: "Receiver");

            migrationBuilder.CreateIndex(
                name: "IX_territory_authority_Siren",
                table: "territory_authority",
                column: "Siren",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_territory_commune_InseeCode",
                table: "territory_commune",
                column: "InseeCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_territory_import_At",
                table: "territory_import",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_territory_membership_AuthorityId",
                table: "territory_membership",
                column: "AuthorityId");

            migrationBuilder.CreateIndex(
                name: "IX_territory_principal_AuthorityId",
                table: "territory_principal",
                column: "AuthorityId");

            migrationBuilder.CreateIndex(
                name: "IX_timekeeping_entry_Corrects",
                table: "timekeeping_entry",
                column: "Corrects");

            migrationBuilder.CreateIndex(
                name: "IX_timekeeping_entry_PartnershipId_Day",
                table: "timekeeping_entry",
                columns: new[] { "PartnershipId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_timekeeping_entry_PartnershipId_FormKey",
                table: "timekeeping_entry",
                columns: new[] { "PartnershipId", "FormKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_timekeeping_entry_PartnershipId_Officer_RecordedAt",
                table: "timekeeping_entry",
                columns: new[] { "PartnershipId", "Officer", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_timekeeping_entry_PartnershipId_WorkedOn",
                table: "timekeeping_entry",
                columns: new[] { "PartnershipId", "WorkedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_timekeeping_entry_Request",
                table: "timekeeping_entry",
                column: "Request");

            migrationBuilder.CreateIndex(
                name: "IX_timekeeping_feed_address_TokenHash",
                table: "timekeeping_feed_address",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_timekeeping_officer_hours_PartnershipId_Officer_From",
                table: "timekeeping_officer_hours",
                columns: new[] { "PartnershipId", "Officer", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_timekeeping_timer_PartnershipId_Officer",
                table: "timekeeping_timer",
                columns: new[] { "PartnershipId", "Officer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_visits_action_StopId",
                table: "visits_action",
                column: "StopId");

            migrationBuilder.CreateIndex(
                name: "IX_visits_dated_day_RoundsId_Date",
                table: "visits_dated_day",
                columns: new[] { "RoundsId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_visits_feed_TokenHash",
                table: "visits_feed",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_visits_left_out_WeekId",
                table: "visits_left_out",
                column: "WeekId");

            migrationBuilder.CreateIndex(
                name: "IX_visits_officer_PartnershipId_Officer",
                table: "visits_officer",
                columns: new[] { "PartnershipId", "Officer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_visits_officer_vehicle_RoundsId_From",
                table: "visits_officer_vehicle",
                columns: new[] { "RoundsId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_visits_photo_StopId_Hash",
                table: "visits_photo",
                columns: new[] { "StopId", "Hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_visits_round_PartnershipId_Officer_Date",
                table: "visits_round",
                columns: new[] { "PartnershipId", "Officer", "Date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_visits_round_WeekId",
                table: "visits_round",
                column: "WeekId");

            migrationBuilder.CreateIndex(
                name: "IX_visits_round_day_RoundsId",
                table: "visits_round_day",
                column: "RoundsId");

            migrationBuilder.CreateIndex(
                name: "IX_visits_stop_PartnershipId_Date",
                table: "visits_stop",
                columns: new[] { "PartnershipId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_visits_stop_WeekId_Key",
                table: "visits_stop",
                columns: new[] { "WeekId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_visits_week_PartnershipId_Monday",
                table: "visits_week",
                columns: new[] { "PartnershipId", "Monday" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agreements_decision");

            migrationBuilder.DropTable(
                name: "agreements_deliberation");

            migrationBuilder.DropTable(
                name: "agreements_member");

            migrationBuilder.DropTable(
                name: "agreements_party");

            migrationBuilder.DropTable(
                name: "agreements_reminder");

            migrationBuilder.DropTable(
                name: "agreements_term");

            migrationBuilder.DropTable(
                name: "arbitration_consents");

            migrationBuilder.DropTable(
                name: "arbitration_decisions");

            migrationBuilder.DropTable(
                name: "councils_agenda_item");

            migrationBuilder.DropTable(
                name: "councils_purchase");

            migrationBuilder.DropTable(
                name: "councils_resolution");

            migrationBuilder.DropTable(
                name: "councils_threshold");

            migrationBuilder.DropTable(
                name: "people_grant");

            migrationBuilder.DropTable(
                name: "people_link");

            migrationBuilder.DropTable(
                name: "people_password_link");

            migrationBuilder.DropTable(
                name: "people_session");

            migrationBuilder.DropTable(
                name: "platform_journal");

            migrationBuilder.DropTable(
                name: "platform_mail");

            migrationBuilder.DropTable(
                name: "platform_search");

            migrationBuilder.DropTable(
                name: "procedures_archive");

            migrationBuilder.DropTable(
                name: "procedures_complement");

            migrationBuilder.DropTable(
                name: "procedures_redirection");

            migrationBuilder.DropTable(
                name: "procedures_sheet");

            migrationBuilder.DropTable(
                name: "procedures_term");

            migrationBuilder.DropTable(
                name: "requests_lots");

            migrationBuilder.DropTable(
                name: "requests_messages");

            migrationBuilder.DropTable(
                name: "requests_numbering");

            migrationBuilder.DropTable(
                name: "requests_private_notes");

            migrationBuilder.DropTable(
                name: "requests_rank_steps");

            migrationBuilder.DropTable(
                name: "requests_saved_filters");

            migrationBuilder.DropTable(
                name: "requests_steps");

            migrationBuilder.DropTable(
                name: "sites_act_showing");

            migrationBuilder.DropTable(
                name: "sites_attachment");

            migrationBuilder.DropTable(
                name: "sites_feed_arrival");

            migrationBuilder.DropTable(
                name: "sites_frozen_author");

            migrationBuilder.DropTable(
                name: "sites_host");

            migrationBuilder.DropTable(
                name: "sites_item_step");

            migrationBuilder.DropTable(
                name: "sites_item_version");

            migrationBuilder.DropTable(
                name: "sites_logo");

            migrationBuilder.DropTable(
                name: "sites_medium");

            migrationBuilder.DropTable(
                name: "sites_medium_content");

            migrationBuilder.DropTable(
                name: "sites_message");

            migrationBuilder.DropTable(
                name: "sites_placement");

            migrationBuilder.DropTable(
                name: "sites_plan");

            migrationBuilder.DropTable(
                name: "sites_presence");

            migrationBuilder.DropTable(
                name: "sites_proposed_edit");

            migrationBuilder.DropTable(
                name: "sites_publicity_choice");

            migrationBuilder.DropTable(
                name: "sites_reminder");

            migrationBuilder.DropTable(
                name: "sites_restore");

            migrationBuilder.DropTable(
                name: "sites_revision");

            migrationBuilder.DropTable(
                name: "sites_sitting_reminder");

            migrationBuilder.DropTable(
                name: "sites_trust");

            migrationBuilder.DropTable(
                name: "territory_authority_population");

            migrationBuilder.DropTable(
                name: "territory_commune_population");

            migrationBuilder.DropTable(
                name: "territory_former_authority_name");

            migrationBuilder.DropTable(
                name: "territory_former_commune_name");

            migrationBuilder.DropTable(
                name: "territory_import_refusal");

            migrationBuilder.DropTable(
                name: "territory_membership");

            migrationBuilder.DropTable(
                name: "territory_partnership");

            migrationBuilder.DropTable(
                name: "territory_principal");

            migrationBuilder.DropTable(
                name: "timekeeping_closed_month");

            migrationBuilder.DropTable(
                name: "timekeeping_entry");

            migrationBuilder.DropTable(
                name: "timekeeping_entry_revision");

            migrationBuilder.DropTable(
                name: "timekeeping_feed_address");

            migrationBuilder.DropTable(
                name: "timekeeping_leave_day");

            migrationBuilder.DropTable(
                name: "timekeeping_officer_hours");

            migrationBuilder.DropTable(
                name: "timekeeping_timer");

            migrationBuilder.DropTable(
                name: "visits_action");

            migrationBuilder.DropTable(
                name: "visits_dated_day");

            migrationBuilder.DropTable(
                name: "visits_feed");

            migrationBuilder.DropTable(
                name: "visits_left_out");

            migrationBuilder.DropTable(
                name: "visits_officer_vehicle");

            migrationBuilder.DropTable(
                name: "visits_photo");

            migrationBuilder.DropTable(
                name: "visits_round");

            migrationBuilder.DropTable(
                name: "visits_round_day");

            migrationBuilder.DropTable(
                name: "visits_settings");

            migrationBuilder.DropTable(
                name: "visits_stop");

            migrationBuilder.DropTable(
                name: "visits_travel");

            migrationBuilder.DropTable(
                name: "visits_wish");

            migrationBuilder.DropTable(
                name: "agreements_meeting");

            migrationBuilder.DropTable(
                name: "agreements_amendment");

            migrationBuilder.DropTable(
                name: "councils_subject");

            migrationBuilder.DropTable(
                name: "councils_meeting");

            migrationBuilder.DropTable(
                name: "people_account");

            migrationBuilder.DropTable(
                name: "requests_rankings");

            migrationBuilder.DropTable(
                name: "requests_requests");

            migrationBuilder.DropTable(
                name: "sites_feed");

            migrationBuilder.DropTable(
                name: "sites_item");

            migrationBuilder.DropTable(
                name: "territory_import");

            migrationBuilder.DropTable(
                name: "territory_authority");

            migrationBuilder.DropTable(
                name: "territory_commune");

            migrationBuilder.DropTable(
                name: "visits_officer");

            migrationBuilder.DropTable(
                name: "visits_week");

            migrationBuilder.DropTable(
                name: "agreements_agreement");

            migrationBuilder.DropTable(
                name: "sites_site");
        }
    }
}
