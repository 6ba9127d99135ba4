using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProNet.Data.Postgres.Migrations
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
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Seeks",
                table: "Members",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Offers",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "Seeks",
                table: "Members");
        }
    }
}
