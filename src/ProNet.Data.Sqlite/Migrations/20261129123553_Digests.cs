using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProNet.Data.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DigestedAt",
                table: "SavedSearches",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Class",
                table: "OutgoingMails",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsRefused",
                table: "OutgoingMails",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ToDomain",
                table: "OutgoingMails",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "TriedAt",
                table: "OutgoingMails",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Unsubscribe",
                table: "OutgoingMails",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "RefusedAddress",
                table: "Accounts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "AlertPauses",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AlertPauses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Digests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<string>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    MessageId = table.Column<string>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NotBefore = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Told = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
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
