using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProNet.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SearchExpectations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Expectations",
                table: "IndexGenerations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SearchExpectations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SearchId = table.Column<long>(type: "INTEGER", nullable: false),
                    Subject = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectId = table.Column<long>(type: "INTEGER", nullable: false),
                    MustBeFound = table.Column<bool>(type: "INTEGER", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    CheckedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FailsSince = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchExpectations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SearchExpectations_Accounts_ById",
                        column: x => x.ById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_SearchExpectations_SavedSearches_SearchId",
                        column: x => x.SearchId,
                        principalTable: "SavedSearches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ExpectationChanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GenerationId = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpectationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Passes = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExpectationChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExpectationChanges_IndexGenerations_GenerationId",
                        column: x => x.GenerationId,
                        principalTable: "IndexGenerations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ExpectationChanges_SearchExpectations_ExpectationId",
                        column: x => x.ExpectationId,
                        principalTable: "SearchExpectations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ExpectationChanges_ExpectationId",
                table: "ExpectationChanges",
                column: "ExpectationId");

            migrationBuilder.CreateIndex(
                name: "IX_ExpectationChanges_GenerationId_ExpectationId",
                table: "ExpectationChanges",
                columns: new[] { "GenerationId", "ExpectationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchExpectations_ById",
                table: "SearchExpectations",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_SearchExpectations_SearchId_Subject_SubjectId",
                table: "SearchExpectations",
                columns: new[] { "SearchId", "Subject", "SubjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchExpectations_Subject_SubjectId",
                table: "SearchExpectations",
                columns: new[] { "Subject", "SubjectId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ExpectationChanges");

            migrationBuilder.DropTable(
                name: "SearchExpectations");

            migrationBuilder.DropColumn(
                name: "Expectations",
                table: "IndexGenerations");
        }
    }
}
