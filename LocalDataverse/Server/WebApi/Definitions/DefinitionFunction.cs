using System;
using System.Collections.Generic;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>A function that reads definitions: a message of the same name, parameters and results.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Results">What its answer holds.</param>
internal sealed record DefinitionFunction(string Name, IReadOnlyList<(string Name, Type Type, bool Optional)> Parameters, IReadOnlyList<(string Name, Type Type)> Results);
