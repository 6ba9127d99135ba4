using Hangfire.Dashboard;
using ProNet.Application.Accounts;

namespace ProNet.Web.Admin;

/// <summary>The dashboard's own lock, the same as the one before it: a dashboard without one would open with the first change of the pipeline.</summary>
internal sealed class AdminDashboard : IDashboardAuthorizationFilter
{
    public bool Authorize(DashboardContext context) => AccountClaims.IsAdministrator(context.GetHttpContext().User);
}
