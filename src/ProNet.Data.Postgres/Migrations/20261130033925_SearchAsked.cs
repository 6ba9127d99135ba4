using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProNet.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SearchAsked : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AskedAt",
                table: "SavedSearches",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            // Not known of searches that were saved before; nobody is told of what is older.
            migrationBuilder.Sql("""UPDATE "SavedSearches" SET "AskedAt" = "UpdatedAt";""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AskedAt",
                table: "SavedSearches");
        }
    }
}
