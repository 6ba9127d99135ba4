using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ProNet.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ClaimedProfiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "MemberId",
                table: "OneTimeLinks",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ClaimedOrigins",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IdHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MemberId = table.Column<long>(type: "bigint", nullable: true),
                    ClaimedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimedOrigins", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClaimedOrigins_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "ProfileClaims",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MemberId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DecidedById = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProfileClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProfileClaims_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProfileClaims_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OneTimeLinks_MemberId",
                table: "OneTimeLinks",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimedOrigins_MemberId",
                table: "ClaimedOrigins",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimedOrigins_Source_IdHash",
                table: "ClaimedOrigins",
                columns: new[] { "Source", "IdHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProfileClaims_AccountId_CreatedAt",
                table: "ProfileClaims",
                columns: new[] { "AccountId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ProfileClaims_MemberId",
                table: "ProfileClaims",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_ProfileClaims_State_Id",
                table: "ProfileClaims",
                columns: new[] { "State", "Id" });

            migrationBuilder.AddForeignKey(
                name: "FK_OneTimeLinks_Members_MemberId",
                table: "OneTimeLinks",
                column: "MemberId",
                principalTable: "Members",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_OneTimeLinks_Members_MemberId",
                table: "OneTimeLinks");

            migrationBuilder.DropTable(
                name: "ClaimedOrigins");

            migrationBuilder.DropTable(
                name: "ProfileClaims");

            migrationBuilder.DropIndex(
                name: "IX_OneTimeLinks_MemberId",
                table: "OneTimeLinks");

            migrationBuilder.DropColumn(
                name: "MemberId",
                table: "OneTimeLinks");
        }
    }
}
