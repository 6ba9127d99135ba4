using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProNet.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AlertsBelongToSearches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddForeignKey(
                name: "FK_AlertHits_SavedSearches_SavedSearchId",
                table: "AlertHits",
                column: "SavedSearchId",
                principalTable: "SavedSearches",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_AlertMatches_SavedSearches_SavedSearchId",
                table: "AlertMatches",
                column: "SavedSearchId",
                principalTable: "SavedSearches",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_SearchWatches_SavedSearches_SavedSearchId",
                table: "SearchWatches",
                column: "SavedSearchId",
                principalTable: "SavedSearches",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_AlertHits_SavedSearches_SavedSearchId",
                table: "AlertHits");

            migrationBuilder.DropForeignKey(
                name: "FK_AlertMatches_SavedSearches_SavedSearchId",
                table: "AlertMatches");

            migrationBuilder.DropForeignKey(
                name: "FK_SearchWatches_SavedSearches_SavedSearchId",
                table: "SearchWatches");
        }
    }
}
