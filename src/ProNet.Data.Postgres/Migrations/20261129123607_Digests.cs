using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ProNet.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Digests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AlertsFrom",
                table: "SavedSearches",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DigestedAt",
                table: "SavedSearches",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Class",
                table: "OutgoingMails",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsRefused",
                table: "OutgoingMails",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ToDomain",
                table: "OutgoingMails",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<DateTime>(
                name: "TriedAt",
                table: "OutgoingMails",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Unsubscribe",
                table: "OutgoingMails",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "RefusedAddress",
                table: "Accounts",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.CreateTable(
                name: "AlertPauses",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AlertPauses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Digests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    PeriodKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    MessageId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    NotBefore = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastError = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ClaimedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Told = table.Column<int>(type: "integer", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Digests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Digests_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMails_ToDomain_TriedAt",
                table: "OutgoingMails",
                columns: new[] { "ToDomain", "TriedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AlertHits_SavedSearchId_FirstMatchedAt",
                table: "AlertHits",
                columns: new[] { "SavedSearchId", "FirstMatchedAt" },
                filter: "\"DigestId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Digests_AccountId_PeriodKey",
                table: "Digests",
                columns: new[] { "AccountId", "PeriodKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Digests_MessageId",
                table: "Digests",
                column: "MessageId",
                filter: "\"State\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_Digests_NotBefore",
                table: "Digests",
                column: "NotBefore",
                filter: "\"State\" = 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AlertPauses");

            migrationBuilder.DropTable(
                name: "Digests");

            migrationBuilder.DropIndex(
                name: "IX_OutgoingMails_ToDomain_TriedAt",
                table: "OutgoingMails");

            migrationBuilder.DropIndex(
                name: "IX_AlertHits_SavedSearchId_FirstMatchedAt",
                table: "AlertHits");

            migrationBuilder.DropColumn(
                name: "AlertsFrom",
                table: "SavedSearches");

            migrationBuilder.DropColumn(
                name: "DigestedAt",
                table: "SavedSearches");

            migrationBuilder.DropColumn(
                name: "Class",
                table: "OutgoingMails");

            migrationBuilder.DropColumn(
                name: "IsRefused",
                table: "OutgoingMails");

            migrationBuilder.DropColumn(
                name: "ToDomain",
                table: "OutgoingMails");

            migrationBuilder.DropColumn(
                name: "TriedAt",
                table: "OutgoingMails");

            migrationBuilder.DropColumn(
                name: "Unsubscribe",
                table: "OutgoingMails");

            migrationBuilder.DropColumn(
                name: "RefusedAddress",
                table: "Accounts");
        }
    }
}
