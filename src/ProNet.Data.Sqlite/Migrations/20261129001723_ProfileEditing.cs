using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProNet.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ProfileEditing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ConfirmedOn",
                table: "Position",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Availability",
                table: "Members",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<string>(
                name: "OwnSkills",
                table: "Members",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "PhotoKey",
                table: "Members",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "WishedPay",
                table: "Members",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FormerHandles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Handle = table.Column<string>(type: "TEXT", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerHandles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormerHandles_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "MemberPhotos",
                columns: table => new
                {
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberPhotos", x => x.MemberId);
                    table.ForeignKey(
                        name: "FK_MemberPhotos_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProfileEdits",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                    UndidId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProfileEdits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProfileEdits_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FormerHandles_Handle",
                table: "FormerHandles",
                column: "Handle",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FormerHandles_MemberId",
                table: "FormerHandles",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_ProfileEdits_MemberId_Id",
                table: "ProfileEdits",
                columns: new[] { "MemberId", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FormerHandles");

            migrationBuilder.DropTable(
                name: "MemberPhotos");

            migrationBuilder.DropTable(
                name: "ProfileEdits");

            // In SQL, because the framework makes the tables anew, and a table that is made anew forgets the largest id that it ever had.
            migrationBuilder.Sql("""ALTER TABLE "Position" DROP COLUMN "ConfirmedOn";""");
            migrationBuilder.Sql("""ALTER TABLE "Members" DROP COLUMN "Availability";""");
            migrationBuilder.Sql("""ALTER TABLE "Members" DROP COLUMN "OwnSkills";""");
            migrationBuilder.Sql("""ALTER TABLE "Members" DROP COLUMN "PhotoKey";""");
            migrationBuilder.Sql("""ALTER TABLE "Members" DROP COLUMN "WishedPay";""");
        }
    }
}
