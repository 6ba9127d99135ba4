using Microsoft.AspNetCore.Components;

namespace ProNet.Components.Language;

/// <summary>What every component has: the words of the request's language.</summary>
public abstract class ProNetComponent : ComponentBase
{
    protected Wording W { get; } = Wording.Current;
}
