using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ProNet.Search.Schema;

namespace ProNet.Search.Querying.Grammar;

/// <summary>
/// Recursive descent over balanced tokens: OR of ANDs of NOTs of clauses. Every method returns null when nothing is left of its part, having
/// said why.
/// </summary>
internal sealed class ClauseParser(string text, List<Token> tokens, SearchSchema schema, DateOnly today, List<Diagnostic> diagnostics, int version)
{
    private readonly QueryBudget budget = new();
    private readonly HashSet<string> overspent = [];
    private int next;

    /// <summary>The entries of which what is being read must hold, and how they were named; null outside.</summary>
    private (NestedField Field, string Written)? inside;

    public QueryNode? Parse() => ParseOr(null);

    private QueryNode? ParseOr(FieldReference? field)
    {
        var first = next;
        var branches = new List<QueryNode>();
        var mixed = AddBranch(branches, field);
        while (TryTake(TokenKind.Or, out var or))
        {
            var before = branches.Count;
            mixed |= AddBranch(branches, field);
            if (before == 0 || branches.Count == before)
                Report(DiagnosticCode.EmptyClause, or);
        }

        var node = Tree.Or(branches);
        if (node is not null && mixed && branches.Count > 1)
            ReportMixed(tokens[first], tokens[next - 1], node);
        return node;
    }

    /// <returns>True when the branch is several clauses side by side without parentheses.</returns>
    private bool AddBranch(List<QueryNode> branches, FieldReference? field)
    {
        var parts = new List<QueryNode>();
        Token? and = null;
        while (next < tokens.Count && tokens[next].Kind is not (TokenKind.Or or TokenKind.Close))
        {
            if (TryTake(TokenKind.And, out var taken))
            {
                if (parts.Count == 0 || and is not null)
                    Report(DiagnosticCode.EmptyClause, taken);
                else
                    and = taken;
            }
            else if (ParseNot(field) is { } part)
            {
                parts.Add(part);
                and = null;
            }
        }

        if (and is { } dangling)
            Report(DiagnosticCode.EmptyClause, dangling);
        if (Tree.And(parts) is { } branch)
            branches.Add(branch);
        return parts.Count > 1;
    }

    private QueryNode? ParseNot(FieldReference? field)
    {
        var negated = false;
        Token? last = null;
        while (TryTake(TokenKind.Not, out var not))
            (negated, last) = (!negated, not);
        if (AtClause())
            return ParseClause(field) is { } clause ? (negated ? Tree.Not(clause) : clause) : null;
        if (last is { } dangling)
            Report(DiagnosticCode.EmptyClause, dangling);
        return null;
    }

    private bool AtClause() => next < tokens.Count && (tokens[next].IsLeaf || tokens[next].Kind is TokenKind.Open or TokenKind.Field);

    private QueryNode? ParseClause(FieldReference? field)
    {
        if (TryTake(TokenKind.Open, out var open))
            return ParseGroup(open, field);
        if (TryTake(TokenKind.Field, out var name))
            return ParseFielded(name);
        if (field is { IsNear: true })
            return ParseNear();
        if (field is { IsAtLeast: true })
            return ParseAtLeast();
        return field is { IsRange: true, Field: { } range } ? ParseRange(range) : ParseLeaf(tokens[next++], field?.Field?.Name);
    }

    private QueryNode? ParseGroup(Token open, FieldReference? field)
    {
        var said = diagnostics.Count;
        var node = ParseOr(field);
        TryTake(TokenKind.Close, out _);
        if (node is null && diagnostics.Count == said)
            Report(DiagnosticCode.EmptyClause, open);
        return node;
    }

    private QueryNode? ParseFielded(Token name)
    {
        var negated = false;
        while (TryTake(TokenKind.Not, out _))
            negated = !negated;
        if (!AtClause() || tokens[next].Kind == TokenKind.Field)
            Report(DiagnosticCode.EmptyClause, name);
        if (!AtClause())
            return null;
        var (misplaced, said) = (Misplaced(name), diagnostics.Count);
        var clause = name.Field is { Foreign: false, Field: { } field } && schema.NestedFieldOf(field.Name) is { } nested
            ? ParseNested(field, (nested, name.Text))
            : ParseClause(name.Field);
        if (misplaced is not null)
        {
            // What is ignored has nothing to be said about it: an empty range that is left out would hide all that is found.
            diagnostics.RemoveRange(said, diagnostics.Count - said);
            diagnostics.Add(misplaced);
            return null;
        }

        return clause is not null && negated ? Tree.Not(clause) : clause;
    }

    private NestedNode? ParseNested(QueryField field, (NestedField Field, string Written) entries)
    {
        var outer = inside;
        inside = entries;
        var child = ParseClause(null);
        inside = outer;
        return child is null ? null : new NestedNode(field.Name, child);
    }

    /// <summary>Why a field that is known cannot stand where it does; null when it can.</summary>
    private Diagnostic? Misplaced(Token name) => name.Field switch
    {
        { Foreign: true } => Misplaced(name, DiagnosticCode.FieldNotForSubject, EnumCodes.Of(schema.Subject)),
        { Field: var field } when inside is { } entries && (field is null || !schema.IsPartOf(field, entries.Field)) =>
            Misplaced(name, DiagnosticCode.FieldNotInside, entries.Written),
        { Field: { } field } when inside is null && schema.IsPeriod(field.Name) => Misplaced(name, DiagnosticCode.FieldOnlyInside),
        _ => null,
    };

    private static Diagnostic Misplaced(Token name, DiagnosticCode code, params ReadOnlySpan<string> where) =>
        new(code, name.Start, name.Text.Length, ValueList.Create([name.Text, .. where]));

    private QueryNode? ParseLeaf(Token token, string? field)
    {
        if (Characters.CountLettersAndDigits(token.Text) == 0)
        {
            Report(DiagnosticCode.EmptyClause, token);
            return null;
        }

        QueryNode leaf = token.Kind switch
        {
            TokenKind.Phrase => new PhraseNode(token.Text, field),
            TokenKind.Prefix => new PrefixNode(token.Text, field),
            _ => new WordNode(token.Text, field),
        };
        return Affordable(leaf, token);
    }

    /// <summary>Null when the budget is spent, which is said once for each kind of clause.</summary>
    private T? Affordable<T>(T leaf, Token token)
        where T : QueryNode
    {
        if (budget.Take(leaf, inside is not null) is not var (what, limit))
            return leaf;
        if (overspent.Add(what))
            Report(DiagnosticCode.TooCostly, token, FormattableString.Invariant($"{limit}"), what);
        return null;
    }

    private RangeNode? ParseRange(QueryField field)
    {
        var token = tokens[next++];
        var end = token.End;
        var range = token.Kind == TokenKind.Word ? new RangeReader(text, token.Start, field, today, version).Read(out end) : null;
        while (range is not null && next < tokens.Count && tokens[next].Start < end)
            token = tokens[next++];
        if (range is null || end < token.End)
        {
            Report(DiagnosticCode.BadRange, token, text[token.Start..token.End]);
            return null;
        }

        if (range.IsEmpty)
            Report(DiagnosticCode.EmptyRange, token, range.Written);
        return range;
    }

    private NearNode? ParseNear()
    {
        var token = tokens[next];
        var near = new NearReader(tokens, diagnostics).Read(ref next);
        if (Characters.CountLettersAndDigits(near.PlaceText) > 0)
            return Affordable(near, token);
        Report(DiagnosticCode.EmptyClause, token);
        return null;
    }

    /// <summary>A number, then clauses between parentheses, side by side: the group is not read as one, so that each clause counts by itself.</summary>
    private QueryNode? ParseAtLeast()
    {
        var first = tokens[next++];
        if (first.Kind != TokenKind.Word || !int.TryParse(first.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var minimum) || !TryTake(TokenKind.Open, out var open))
        {
            Report(DiagnosticCode.BadRange, first, first.Text);
            return null;
        }

        var children = new List<QueryNode>();
        while (next < tokens.Count && tokens[next].Kind != TokenKind.Close)
        {
            // Between clauses that count one by one AND and OR say nothing.
            if (tokens[next].Kind is TokenKind.And or TokenKind.Or)
                next++;
            else if (ParseNot(null) is { } child)
                children.Add(child);
        }

        TryTake(TokenKind.Close, out _);
        if (children.Count == 0)
            Report(DiagnosticCode.EmptyClause, open);
        return Tree.AtLeast(minimum, children);
    }

    private bool TryTake(TokenKind kind, [NotNullWhen(true)] out Token token)
    {
        token = next < tokens.Count ? tokens[next] : default;
        if (next >= tokens.Count || token.Kind != kind)
            return false;
        next++;
        return true;
    }

    /// <summary>What is left empty by a cut is not said: the cut is.</summary>
    private void Report(DiagnosticCode code, Token token, params ReadOnlySpan<string> arguments)
    {
        if (code != DiagnosticCode.EmptyClause || overspent.Count == 0)
            diagnostics.Add(new Diagnostic(code, token.Start, token.Length, ValueList.Create(arguments)));
    }

    private void ReportMixed(Token first, Token last, QueryNode node) =>
        diagnostics.Add(new Diagnostic(DiagnosticCode.MixedAndOr, first.Start, last.End - first.Start, [QueryPrinter.Print(node)]));
}
