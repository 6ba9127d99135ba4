using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Editing.Parts;

/// <typeparam name="T">What is kept of an item: immutable, equal by value, all of it in JSON.</typeparam>
internal abstract class PartEditor<T> : PartEditor
    where T : class
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    public sealed override IReadOnlyList<PartItem> Read(Member member) => [.. Items(member).Select(i => new PartItem(i.Key, JsonSerializer.Serialize(i.Item, Options)))];

    public sealed override IReadOnlyList<ItemView> Show(Member member) => [.. Items(member).Where(i => HasForm(i.Item)).Select(i => View(i.Key, i.Item))];

    public sealed override string? Label(string json) => Item(json) is var item && HasForm(item) ? Label(item) : null;

    public sealed override void Put(EditScope scope, string key, string? json) => Put(scope, key, json is null ? null : Item(json));

    public sealed override async Task<IReadOnlyList<FieldProblem>> TakeAsync(EditScope scope, string key, Draft draft, CancellationToken cancellationToken)
    {
        var fields = new FieldReader(draft, scope);
        var before = Items(scope.Member).FirstOrDefault(i => i.Key == key).Item;
        var taken = await TakeAsync(fields, before, cancellationToken);
        if (before is null && Items(scope.Member).Count(i => HasForm(i.Item)) >= Most)
            fields.Refuse(Field, EditProblem.TooMany);
        // A form that is sent twice adds once.
        if (before is null && fields.Problems.Count == 0 && Items(scope.Member).Any(i => Equals(i.Item, taken)))
            fields.Refuse(Field, EditProblem.Known);
        if (fields.Problems.Count == 0)
            Put(scope, key, taken);
        return fields.Problems;
    }

    /// <summary>Most items that a profile may have.</summary>
    protected virtual int Most => 100;

    /// <summary>The field that a problem of the whole item is told at.</summary>
    protected abstract string Field { get; }

    protected abstract IEnumerable<(string Key, T Item)> Items(Member member);

    /// <summary>True for what the owner wrote; false for what was read from it.</summary>
    protected virtual bool HasForm(T item) => true;

    protected abstract string Label(T item);

    /// <summary>What the fields of the form say.</summary>
    protected abstract IEnumerable<(string Field, string Value)> Fill(T item);

    protected abstract Task<T> TakeAsync(FieldReader fields, T? before, CancellationToken cancellationToken);

    /// <summary>Puts an item in the place of the one with the key, or as a further one.</summary>
    protected abstract void Put(EditScope scope, string key, T? item);

    private static T Item(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    private ItemView View(string key, T item)
    {
        var draft = new Draft(Fill(item).ToDictionary(f => f.Field, f => f.Value));
        var shown = string.Join('\n', draft.Filled.Select(f => $"{f.Key}\0{f.Value}"));
        return new ItemView(key, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown)).AsSpan(0, 12)), draft, Label(item));
    }
}
