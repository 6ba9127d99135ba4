using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ProNet.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ChangeFeed : Migration
    {
        private static readonly string[] Subjects = ["Members", "Jobs", "Organisations"];

        private static readonly string[] Origin = ["Source", "ExternalId", "ContentHash"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Subjects)
            {
                migrationBuilder.RenameIndex(name: $"IX_{table}_Source_ExternalId", table: table, newName: $"IX_{table}_Origin_Source_Origin_ExternalId");
                foreach (var column in Origin)
                {
                    migrationBuilder.RenameColumn(name: column, table: table, newName: $"Origin_{column}");
                    migrationBuilder.AlterColumn<string>(
                        name: $"Origin_{column}", table: table, type: "text", nullable: true, collation: "C", oldClrType: typeof(string), oldType: "text", oldCollation: "C");
                }
            }

            migrationBuilder.CreateTable(
                name: "ChangeConsumers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<long>(type: "bigint", nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeConsumers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ChangeDeliveries",
                columns: table => new
                {
                    ConsumerId = table.Column<int>(type: "integer", nullable: false),
                    ChangeId = table.Column<long>(type: "bigint", nullable: false),
                    Subject = table.Column<int>(type: "integer", nullable: false),
                    SubjectId = table.Column<long>(type: "bigint", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    NotBefore = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClaimedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsTaken = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeDeliveries", x => new { x.ConsumerId, x.ChangeId });
                });

            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Subject = table.Column<int>(type: "integer", nullable: false),
                    SubjectId = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Facts = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => x.Id);
                });

            // Nothing is lost: what waited for the index waits for it still, with its tries.
            migrationBuilder.Sql(
                """
                INSERT INTO "ChangeConsumers" ("Name", "Position", "RegisteredAt", "SeenAt") VALUES ('search-index', 0, now(), now());
                INSERT INTO "Changes" ("Id", "Subject", "SubjectId", "Version", "CreatedAt", "Facts")
                SELECT "Id", "Subject", "SubjectId", "Version", "CreatedAt", '' FROM "Outbox";
                INSERT INTO "ChangeDeliveries" ("ConsumerId", "ChangeId", "Subject", "SubjectId", "Attempts", "NotBefore", "IsTaken")
                SELECT k."Id", o."Id", o."Subject", o."SubjectId", o."Attempts", o."NotBefore", FALSE FROM "Outbox" o, "ChangeConsumers" k WHERE o."Attempts" > 0;
                SELECT setval(pg_get_serial_sequence('"Changes"', 'Id'), nextval(pg_get_serial_sequence('"Outbox"', 'Id')));
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
                type: "text",
                nullable: false,
                defaultValue: "search-index", collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Facts",
                table: "DeadLetters",
                type: "text",
                nullable: false,
                defaultValue: "", collation: "C");

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

            // Whoever waits for changes is told of them with their commit, whichever program made them.
            migrationBuilder.Sql(
                """
                CREATE FUNCTION pronet_notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('pronet', ''); RETURN NULL; END $$;
                CREATE TRIGGER pronet_notify AFTER INSERT ON "Changes" FOR EACH STATEMENT EXECUTE FUNCTION pronet_notify();
                CREATE TRIGGER pronet_notify AFTER INSERT OR UPDATE OR DELETE ON "IndexGenerations" FOR EACH STATEMENT EXECUTE FUNCTION pronet_notify();
                CREATE TRIGGER pronet_notify AFTER INSERT OR UPDATE ON "ImportBatches" FOR EACH STATEMENT EXECUTE FUNCTION pronet_notify();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP FUNCTION pronet_notify() CASCADE");

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    ClaimedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    NotBefore = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Subject = table.Column<int>(type: "integer", nullable: false),
                    SubjectId = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                SELECT setval(pg_get_serial_sequence('"Outbox"', 'Id'), nextval(pg_get_serial_sequence('"Changes"', 'Id')));
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
                migrationBuilder.RenameIndex(name: $"IX_{table}_Origin_Source_Origin_ExternalId", table: table, newName: $"IX_{table}_Source_ExternalId");
                migrationBuilder.Sql($"""UPDATE "{table}" SET "Origin_Source" = '', "Origin_ExternalId" = "Id"::text, "Origin_ContentHash" = '' WHERE "Origin_Source" IS NULL""");
                foreach (var column in Origin)
                {
                    migrationBuilder.AlterColumn<string>(
                        name: $"Origin_{column}", table: table, type: "text", nullable: false, collation: "C", oldClrType: typeof(string), oldType: "text", oldNullable: true, oldCollation: "C");
                    migrationBuilder.RenameColumn(name: $"Origin_{column}", table: table, newName: column);
                }
            }
        }
    }
}
