using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ProNet.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RankingUse : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "RankingImpressions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Question = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false, collation: "C"),
                    SchemaVersion = table.Column<int>(type: "integer", nullable: false),
                    ViewerId = table.Column<long>(type: "bigint", nullable: true),
                    Request = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ModelKey = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false, collation: "C"),
                    Generation = table.Column<long>(type: "bigint", nullable: false),
                    FirstPosition = table.Column<int>(type: "integer", nullable: false),
                    Subjects = table.Column<byte[]>(type: "bytea", nullable: false),
                    Rows = table.Column<byte[]>(type: "bytea", nullable: false),
                    TrialKey = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false, collation: "C"),
                    Teams = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RankingImpressions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RegisteredModels",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false, collation: "C"),
                    Question = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false, collation: "C"),
                    SchemaVersion = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Trial = table.Column<int>(type: "integer", nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DataFrom = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DataTo = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Lists = table.Column<int>(type: "integer", nullable: false),
                    HeldOut = table.Column<int>(type: "integer", nullable: false),
                    Ndcg = table.Column<double>(type: "double precision", nullable: true),
                    ServedNdcg = table.Column<double>(type: "double precision", nullable: true),
                    LowerBound = table.Column<double>(type: "double precision", nullable: true),
                    Card = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PromotedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PromotedById = table.Column<long>(type: "bigint", nullable: true),
                    RetiredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisteredModels", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RankingActs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ImpressionId = table.Column<long>(type: "bigint", nullable: false),
                    SubjectId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RankingActs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RankingActs_RankingImpressions_ImpressionId",
                        column: x => x.ImpressionId,
                        principalTable: "RankingImpressions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RankingActs_ImpressionId_SubjectId_Kind",
                table: "RankingActs",
                columns: new[] { "ImpressionId", "SubjectId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RankingActs_SubjectId",
                table: "RankingActs",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_RankingImpressions_At",
                table: "RankingImpressions",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_RankingImpressions_ModelKey",
                table: "RankingImpressions",
                column: "ModelKey");

            migrationBuilder.CreateIndex(
                name: "IX_RankingImpressions_ViewerId_At",
                table: "RankingImpressions",
                columns: new[] { "ViewerId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisteredModels_Question_Key",
                table: "RegisteredModels",
                columns: new[] { "Question", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RegisteredModels_Served",
                table: "RegisteredModels",
                column: "Question",
                unique: true,
                filter: "\"State\" = 1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RankingActs");

            migrationBuilder.DropTable(
                name: "RegisteredModels");

            migrationBuilder.DropTable(
                name: "RankingImpressions");
        }
    }
}
