using System.Collections.Generic;

namespace LocalDataverse.Engine.Solutions.Assemblies;

/// <summary>A class of an assembly.</summary>
/// <param name="FullName">With namespace; nested classes after a plus sign.</param>
/// <param name="IsAbstract">It can't be made.</param>
/// <param name="IsGeneric">It has type parameters of its own.</param>
/// <param name="BaseName">Its base class.</param>
/// <param name="Interfaces">The interfaces it names itself.</param>
internal sealed record AssemblyClass(string FullName, bool IsAbstract, bool IsGeneric, string? BaseName, IReadOnlyList<string> Interfaces);
