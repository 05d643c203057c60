using System;
using System.Globalization;
using System.IO;
using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Assemblies;

/// <summary>Parts of an assembly's name as the platform writes them.</summary>
internal static class AssemblyNames
{
    /// <summary>Reads a full name.</summary>
    /// <exception cref="SolutionImportException">It is none.</exception>
    public static AssemblyName Parse(string fullName)
    {
        try
        {
            return new AssemblyName(fullName);
        }
        catch (Exception e) when (e is FileLoadException or ArgumentException)
        {
            throw new SolutionImportException($"'{fullName}' is no full name of an assembly (Name, Version=…, Culture=…, PublicKeyToken=…).", e);
        }
    }

    /// <summary>"neutral" or the culture's name.</summary>
    public static string Culture(AssemblyName name) => string.IsNullOrEmpty(name.CultureName) ? "neutral" : name.CultureName;

    /// <summary>Sixteen hex digits, or "null" without a strong name.</summary>
    public static string Token(AssemblyName name) =>
        name.GetPublicKeyToken() is { Length: > 0 } token ? Convert.ToHexStringLower(token) : "null";

    /// <summary>The version with four numbers.</summary>
    public static string Version(AssemblyName name) => (name.Version ?? new Version(0, 0, 0, 0)).ToString(4);

    /// <summary>True when only build and revision differ: such assemblies take each other's place (SOLUTION-FORMAT 4).</summary>
    public static bool AreBuildsOfOne(AssemblyName left, AssemblyName right) =>
        string.Equals(left.Name, right.Name, StringComparison.OrdinalIgnoreCase) && string.Equals(Culture(left), Culture(right), StringComparison.OrdinalIgnoreCase) && Token(left) == Token(right)
        && (left.Version?.Major ?? 0, left.Version?.Minor ?? 0) == (right.Version?.Major ?? 0, right.Version?.Minor ?? 0);

    /// <summary>The whole name as the platform writes it.</summary>
    public static string Full(AssemblyName name) =>
        string.Create(CultureInfo.InvariantCulture, $"{name.Name}, Version={Version(name)}, Culture={Culture(name)}, PublicKeyToken={Token(name)}");

    /// <summary>The whole name of an assembly's row.</summary>
    public static string Full(Entity row) =>
        $"{row.GetAttributeValue<string>("name")}, Version={row.GetAttributeValue<string>("version")}, Culture={row.GetAttributeValue<string>("culture")}, PublicKeyToken={row.GetAttributeValue<string>("publickeytoken")}";
}
