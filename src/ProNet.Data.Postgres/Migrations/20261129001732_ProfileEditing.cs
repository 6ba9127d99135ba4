using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ProNet.Data.Postgres.Migrations
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
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Availability",
                table: "Members",
                type: "text",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<string>(
                name: "OwnSkills",
                table: "Members",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "PhotoKey",
                table: "Members",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "WishedPay",
                table: "Members",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FormerHandles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Handle = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MemberId = table.Column<long>(type: "bigint", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    MemberId = table.Column<long>(type: "bigint", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MemberId = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Changes = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UndidId = table.Column<long>(type: "bigint", nullable: true)
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

            migrationBuilder.DropColumn(
                name: "ConfirmedOn",
                table: "Position");

            migrationBuilder.DropColumn(
                name: "Availability",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "OwnSkills",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "PhotoKey",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "WishedPay",
                table: "Members");
        }
    }
}
