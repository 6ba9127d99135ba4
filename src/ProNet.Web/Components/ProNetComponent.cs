using Microsoft.AspNetCore.Components;
using ProNet.Web.Language;

namespace ProNet.Web.Components;

/// <summary>What every component has: the words of the request's language.</summary>
public abstract class ProNetComponent : ComponentBase
{
    protected Wording W { get; } = Wording.Current;
}
