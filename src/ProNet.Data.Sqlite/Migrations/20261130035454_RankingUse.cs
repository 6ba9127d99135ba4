using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProNet.Data.Sqlite.Migrations
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    SchemaVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    ViewerId = table.Column<long>(type: "INTEGER", nullable: true),
                    Request = table.Column<string>(type: "TEXT", nullable: false),
                    ModelKey = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Generation = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Subjects = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Rows = table.Column<byte[]>(type: "BLOB", nullable: false),
                    TrialKey = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Teams = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RankingImpressions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RegisteredModels",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    SchemaVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Trial = table.Column<int>(type: "INTEGER", nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DataFrom = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DataTo = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Lists = table.Column<int>(type: "INTEGER", nullable: false),
                    HeldOut = table.Column<int>(type: "INTEGER", nullable: false),
                    Ndcg = table.Column<double>(type: "REAL", nullable: true),
                    ServedNdcg = table.Column<double>(type: "REAL", nullable: true),
                    LowerBound = table.Column<double>(type: "REAL", nullable: true),
                    Card = table.Column<string>(type: "TEXT", nullable: false),
                    PromotedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PromotedById = table.Column<long>(type: "INTEGER", nullable: true),
                    RetiredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisteredModels", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RankingActs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImpressionId = table.Column<long>(type: "INTEGER", nullable: false),
                    SubjectId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
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
