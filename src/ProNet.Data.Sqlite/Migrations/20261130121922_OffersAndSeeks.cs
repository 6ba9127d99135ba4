using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProNet.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OffersAndSeeks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Offers",
                table: "Members",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Seeks",
                table: "Members",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // In SQL, because the framework makes the table anew, and a table that is made anew forgets the largest id that it ever had.
            migrationBuilder.Sql("""ALTER TABLE "Members" DROP COLUMN "Offers";""");
            migrationBuilder.Sql("""ALTER TABLE "Members" DROP COLUMN "Seeks";""");
        }
    }
}
