import { Missing } from "../components/missing.tsx";

export default function NotFound() {
  return (
    <Missing title="Diese Seite gibt es nicht" text="Vielleicht ist die Adresse unvollständig." />
  );
}
