using System;

namespace LocalDataverse.Broker.Security;

/// <summary>Path of an entity inside the namespace, without the scheme, the host and slashes around it; compared without regard to case.</summary>
internal readonly record struct EntityPath
{
    private EntityPath(string value) => Value = value;

    public string Value { get; }

    /// <summary>
    /// Takes the path of a URI such as <c>sb://localhost:5672/queue</c>, or a bare path. The host isn't kept: this machine goes by many names,
    /// and the key is this broker's alone.
    /// </summary>
    public static EntityPath FromUri(string uri)
    {
        var path = uri;
        var authority = uri.IndexOf("://", StringComparison.Ordinal);
        if (authority >= 0)
        {
            var slash = uri.IndexOf('/', authority + 3);
            path = slash < 0 ? "" : uri[slash..];
        }
        return new EntityPath(path.Trim('/'));
    }

    /// <summary>Whether a right on this path is a right on the other: the same, or one that contains it.</summary>
    public bool Covers(EntityPath other) =>
        Value.Length == 0
        || other.Value.Equals(Value, StringComparison.OrdinalIgnoreCase)
        || other.Value.StartsWith(Value + "/", StringComparison.OrdinalIgnoreCase);
}
