using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProNet.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FactAudiences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Audience",
                table: "Position",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Audience",
                table: "MemberSkill",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FactAudiences",
                table: "Members",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<int>(
                name: "Audience",
                table: "Education",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // In SQL, because the framework makes the tables anew, and a table that is made anew forgets the largest id that it ever had.
            migrationBuilder.Sql("""ALTER TABLE "Position" DROP COLUMN "Audience";""");
            migrationBuilder.Sql("""ALTER TABLE "MemberSkill" DROP COLUMN "Audience";""");
            migrationBuilder.Sql("""ALTER TABLE "Members" DROP COLUMN "FactAudiences";""");
            migrationBuilder.Sql("""ALTER TABLE "Education" DROP COLUMN "Audience";""");
        }
    }
}
