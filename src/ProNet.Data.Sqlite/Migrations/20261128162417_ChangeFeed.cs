using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProNet.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ChangeFeed : Migration
    {
        private static readonly string[] Subjects = ["Members", "Jobs", "Organisations"];

        private static readonly string[] Origin = ["Source", "ExternalId", "ContentHash"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Not by building the tables anew, as altering a column would: they would forget the ids of deleted subjects, which must never be used again.
            foreach (var table in Subjects)
            {
                migrationBuilder.DropIndex(name: $"IX_{table}_Source_ExternalId", table: table);
                foreach (var column in Origin)
                    migrationBuilder.AddColumn<string>(name: $"Origin_{column}", table: table, type: "TEXT", nullable: true);
                migrationBuilder.Sql($"""UPDATE "{table}" SET "Origin_Source" = "Source", "Origin_ExternalId" = "ExternalId", "Origin_ContentHash" = "ContentHash" """);
                foreach (var column in Origin)
                    migrationBuilder.Sql($"""ALTER TABLE "{table}" DROP COLUMN "{column}" """);
                migrationBuilder.CreateIndex(
                    name: $"IX_{table}_Origin_Source_Origin_ExternalId", table: table, columns: new[] { "Origin_Source", "Origin_ExternalId" }, unique: true);
            }

            migrationBuilder.CreateTable(
                name: "ChangeConsumers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeConsumers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ChangeDeliveries",
                columns: table => new
                {
                    ConsumerId = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Subject = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectId = table.Column<long>(type: "INTEGER", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NotBefore = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClaimedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsTaken = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeDeliveries", x => new { x.ConsumerId, x.ChangeId });
                });

            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Subject = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Facts = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => x.Id);
                });

            // Nothing is lost: what waited for the index waits for it still, with its tries.
            migrationBuilder.Sql(
                """
                INSERT INTO "ChangeConsumers" ("Name", "Position", "RegisteredAt", "SeenAt") VALUES ('search-index', 0, strftime('%Y-%m-%d %H:%M:%f', 'now'), strftime('%Y-%m-%d %H:%M:%f', 'now'));
                INSERT INTO "Changes" ("Id", "Subject", "SubjectId", "Version", "CreatedAt", "Facts")
                SELECT "Id", "Subject", "SubjectId", "Version", "CreatedAt", '' FROM "Outbox";
                INSERT INTO "ChangeDeliveries" ("ConsumerId", "ChangeId", "Subject", "SubjectId", "Attempts", "NotBefore", "IsTaken")
                SELECT k."Id", o."Id", o."Subject", o."SubjectId", o."Attempts", o."NotBefore", 0 FROM "Outbox" o, "ChangeConsumers" k WHERE o."Attempts" > 0;
                UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'Outbox') WHERE name = 'Changes';
                """);

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_DeadLetters_Subject_SubjectId",
                table: "DeadLetters");

            migrationBuilder.RenameColumn(
                name: "ParkedAt",
                table: "DeadLetters",
                newName: "DeadLetteredAt");

            migrationBuilder.AddColumn<string>(
                name: "Consumer",
                table: "DeadLetters",
                type: "TEXT",
                nullable: false,
                defaultValue: "search-index");

            migrationBuilder.AddColumn<string>(
                name: "Facts",
                table: "DeadLetters",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_DeadLetters_Consumer_Subject_SubjectId",
                table: "DeadLetters",
                columns: new[] { "Consumer", "Subject", "SubjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChangeConsumers_Name",
                table: "ChangeConsumers",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChangeDeliveries_ConsumerId_Subject_SubjectId",
                table: "ChangeDeliveries",
                columns: new[] { "ConsumerId", "Subject", "SubjectId" },
                filter: "\"ClaimedUntil\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_Subject_SubjectId",
                table: "Changes",
                columns: new[] { "Subject", "SubjectId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    ClaimedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NotBefore = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Subject = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                });

            migrationBuilder.Sql(
                """
                INSERT INTO "Outbox" ("Id", "Attempts", "CreatedAt", "NotBefore", "Subject", "SubjectId", "Version")
                SELECT c."Id", COALESCE(d."Attempts", 0), c."CreatedAt", COALESCE(d."NotBefore", c."CreatedAt"), c."Subject", c."SubjectId", c."Version"
                FROM "ChangeConsumers" k
                JOIN "Changes" c ON c."Id" > k."Position"
                LEFT JOIN "ChangeDeliveries" d ON d."ConsumerId" = k."Id" AND d."ChangeId" = c."Id"
                WHERE k."Name" = 'search-index' AND (d."ConsumerId" IS NULL OR NOT d."IsTaken");
                """);

            migrationBuilder.DropTable(
                name: "ChangeConsumers");

            migrationBuilder.DropTable(
                name: "ChangeDeliveries");

            migrationBuilder.DropTable(
                name: "Changes");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Subject_SubjectId",
                table: "Outbox",
                columns: new[] { "Subject", "SubjectId" });

            migrationBuilder.DropIndex(
                name: "IX_DeadLetters_Consumer_Subject_SubjectId",
                table: "DeadLetters");

            migrationBuilder.Sql("""DELETE FROM "DeadLetters" WHERE "Consumer" <> 'search-index'""");

            migrationBuilder.Sql("""ALTER TABLE "DeadLetters" DROP COLUMN "Consumer" """);

            migrationBuilder.Sql("""ALTER TABLE "DeadLetters" DROP COLUMN "Facts" """);

            migrationBuilder.RenameColumn(
                name: "DeadLetteredAt",
                table: "DeadLetters",
                newName: "ParkedAt");

            migrationBuilder.CreateIndex(
                name: "IX_DeadLetters_Subject_SubjectId",
                table: "DeadLetters",
                columns: new[] { "Subject", "SubjectId" },
                unique: true);

            foreach (var table in Subjects)
            {
                migrationBuilder.DropIndex(name: $"IX_{table}_Origin_Source_Origin_ExternalId", table: table);
                foreach (var column in Origin)
                    migrationBuilder.AddColumn<string>(name: column, table: table, type: "TEXT", nullable: false, defaultValue: "");
                migrationBuilder.Sql($"""UPDATE "{table}" SET "Source" = COALESCE("Origin_Source", ''), "ExternalId" = COALESCE("Origin_ExternalId", "Id"), "ContentHash" = COALESCE("Origin_ContentHash", '')""");
                foreach (var column in Origin)
                    migrationBuilder.Sql($"""ALTER TABLE "{table}" DROP COLUMN "Origin_{column}" """);
                migrationBuilder.CreateIndex(name: $"IX_{table}_Source_ExternalId", table: table, columns: new[] { "Source", "ExternalId" }, unique: true);
            }
        }
    }
}
